// Finds chopped samples: tracks that have, close together but in whatever order, what many short slices of the
// query look for. Each slice is compared with every moment of every track; a slice alone says little, all
// together do.
#pragma once

#include "core/match/slice_regions.h"

#include <stop_token>
#include <vector>

namespace stemma
{

struct SliceSearchSettings {
    /// Factor between the tempo ratios tried: half a second forgives half of it.
    double ratioStep = 1.3;
    int ratioSteps = 1; ///< to either side of 1
    int pitchSteps = 6; ///< to either side, in columns of the maps
    /// At most so many slices, spread over the query: the work does not grow with its length.
    int slices = 40;
};

/// Where the slices of a query agree best within one track.
struct SliceHit {
    int track = 0; ///< index into the regions' tracks
    double queryTime = 0; ///< seconds, the middle of the slices that agree best
    double referenceTime = 0; ///< about the middle of the stretch where they were found
    double tempoRatio = 1; ///< query tempo / reference tempo, as coarse as the grid
    double pitchShift = 0; ///< semitones, query minus reference
    /// The best third of the slices above what they find elsewhere, in standard deviations, times the root of
    /// their number, and that above what the same stretch reaches under any transformation; comparable within
    /// one query.
    float strength = 0;
};

/// The hit of each track that has one, strongest first. Empty when there is too little music to tell what is
/// usual. The number of threads does not change the result. Incomplete when stopped.
std::vector<SliceHit> searchSlices(
    const FlatMap& query, const SliceRegions& regions, TaskRunner& runner,
    const std::stop_token& stop, const SliceSearchSettings& settings = {});

} // namespace stemma
