// Whether short slices of a query come from the surroundings of a place in a reference, in whatever order:
// what a chopped and rearranged sample leaves, and every other sample has, too.
#pragma once

#include "core/match/coarse_map.h"

namespace stemma
{

/// A transformation to judge, and where.
struct SlicePlace {
    double queryTime = 0; ///< seconds; slices up to 12 s away are compared,
    double referenceTime = 0; ///< with all of the reference up to 8 s away
    double tempoRatio = 1; ///< query tempo / reference tempo
    double pitchShift = 0; ///< semitones, query minus reference
};

/// The best similarity of each slice of half a second with the surroundings, averaged over the better half of
/// the slices, above the same at pitch shifts three to nine semitones off, in their standard deviations:
/// about 1 for music that has nothing in common, seldom above 6. 0 where there is too little to compare.
/// @param query flattened at its own tempo, @param reference coarse, at its own
double sliceDeviations(const FlatMap& query, const CoarseMap& reference, const SlicePlace& place);

/// The tempo ratio within an eighth and the pitch shift within a column of @p start's at which the slices agree
/// best, at the place of the slice that agrees best of all.
SlicePlace refineSlices(const FlatMap& query, const CoarseMap& reference, const SlicePlace& start);

} // namespace stemma
