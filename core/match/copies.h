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

/// Whether both references are one recording as a whole, perhaps at another speed: they last as long as their
/// alignments with the query say, and hold the same sound in most of three places spread over them. Recordings that
/// share a sample are not.
bool areOneRecording(const PlacedReference& a, const PlacedReference& b);

/// What the probability of @p mine is multiplied by, 0..1, when @p other is a copy of it: 1 when it resembles the
/// query on the stretch they share as much as the other does, or when they share too little, as two files of one recording do; next to nothing
/// when the other resembles it by a tenth more, as the file does that was sampled beside its sped-up version.
/// Set, not learned: training music has too few copies.
double shareBesideCopy(
    const WhitenedMap& query, const PlacedReference& mine, const PlacedReference& other);

} // namespace stemma
