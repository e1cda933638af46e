// How well two recordings agree when somebody else says how they lie on each other.
#pragma once

#include "core/base/spectral_view.h"
#include "core/match/aligner.h"

namespace stemma
{

/// Normalised correlation of the whitened maps, frame by frame and with fractions of a bin, over @p extent of the
/// query, of which a long one is looked at for a minute about its middle: 1 for a recording on itself, about 0.2 for
/// unrelated music, 0 where either is silent or absent. Of @p alignment the places, the tempo ratio and the pitch
/// shift count. Takes milliseconds. Safe from several threads.
double placementAgreement(
    const SpectralView& query, const SpectralView& reference, const Alignment& alignment,
    TimeRange extent);

} // namespace stemma
