// From thousands of segment hits to the few places worth aligning.
#pragma once

#include "core/match/candidate.h"

#include <span>
#include <vector>

namespace stemma
{

/// Chosen on benchmarks made from training recordings; most matter little within a factor of two.
struct VoteSettings {
    double cellSeconds = 1; ///< query segments whose centres fall into one cell count once
    int rivals
        = 10; ///< a hit counts by how far it stands above the so many-th best track of its cell
    int hitsPerCell = 6; ///< of one track that are looked at
    /// A place is supported by the hits of its track within so many seconds of the query that lie on its
    /// line through query and reference time, off by at most this and with about the same tempo ratio.
    double supportSeconds = 5;
    double lineTolerance = 0.8; ///< seconds of the reference
    double ratioTolerance = 0.08; ///< of the logarithms; the encoder's hypotheses are 0.067 apart
    int bestPlaces = 3; ///< a track's score is the sum of the supports of so many places
    int tracks = 60; ///< tracks kept
    int placesPerTrack = 3; ///< places kept of each, on different lines or far apart
};

/// A track with its places, the best supported first; their similarity is that support.
struct TrackVote {
    TrackId track;
    double score = 0; ///< comparable within one query
    std::vector<Candidate> places;
};

/// The tracks that the hits speak for, best first, ties by id. The order of the hits does not matter.
std::vector<TrackVote>
voteForTracks(std::span<const SegmentHit> hits, const VoteSettings& settings = {});

} // namespace stemma
