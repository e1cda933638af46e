// How sharply the onsets of a match agree: what tells reused audio from the same music played again.
#pragma once

#include "core/base/spectral_view.h"
#include "core/match/aligner.h"

#include <optional>

namespace stemma
{

/// The changes of the whitened levels from frame to frame are compared in tiles of 0.64 s by one octave, the
/// reference moved by up to 40 ms. One recording has the same attacks to the hundredth of a second and the same
/// strength of each partial, so its tiles agree in one place, all in the same; a musician's second performance, or
/// another instrument's, agrees less and over a wider range. Measured where it is clearest, since music below
/// other music has its gaps: in the quarter of the tiles that agree most, peak less edges of their mean
/// correlation, 0..2. Our own measure: we know of no published one. Error rates are in models/MODEL_CARD.md.
/// Safe from several threads.
/// @param extent of the query; of a longer one a minute about its middle is looked at
/// @return none where the extent is shorter than about a second and a half or hardly anything agrees: in silence, in
///         steady sound, far below other music
std::optional<double> onsetAgreement(
    const SpectralView& query, const SpectralView& reference, const Alignment& alignment,
    TimeRange extent);

} // namespace stemma
