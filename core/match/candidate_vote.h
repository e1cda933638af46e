// From thousands of segment hits to the few places worth aligning.
#pragma once

#include "core/match/candidate.h"

#include <span>
#include <vector>

namespace stemma
{

struct VoteSettings {
    double cellSeconds = 1; ///< query segments whose centres fall into one cell count once
    int rivals
        = 6; ///< a hit counts by how far it stands above the so many-th best track of its cell
    int bestCells = 5; ///< a track's score is the mean of its so many best cells
    int tracks = 60; ///< tracks kept
    int placesPerTrack = 4; ///< places kept of each
};

/// A track with its places, the strongest first.
struct TrackVote {
    TrackId track;
    double score = 0; ///< comparable within one query
    std::vector<Candidate> places;
};

/// The tracks that the hits speak for, best first, ties by id. The order of the hits does not matter.
std::vector<TrackVote>
voteForTracks(std::span<const SegmentHit> hits, const VoteSettings& settings = {});

} // namespace stemma
