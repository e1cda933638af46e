// Two references that are the same recording: copies, one of them perhaps sped up or pitched. Where both explain
// one stretch of a query, the better explanation speaks against the other.
#pragma once

#include "core/base/spectral_view.h"
#include "core/base/time_range.h"
#include "core/match/aligner.h"

namespace stemma
{

/// A reference on a stretch of the query.
struct PlacedReference {
    SpectralView reference;
    Alignment alignment;
    TimeRange extent; ///< in the query
};

/// Whether most of the shorter stretch is claimed by both, and both references hold the same sound there, as far as
/// their alignments with the query say how one must be changed to become the other.
bool areCopies(const PlacedReference& a, const PlacedReference& b);

/// What the probability of the worse of two copies is multiplied by, 0..1. 1 for copies that are equally good, as
/// two files of one recording are; next to nothing when one fits by three deviations better, as the file does
/// that was sampled beside its sped-up version. Set, not learned: training music has too few copies.
/// @param contrastLost by which the better one's alignment stands out more
double shareOfWorseCopy(double contrastLost);

} // namespace stemma
