// What is known of a query's matches while they are weighed against each other.
#pragma once

#include "core/base/result.h"
#include "core/base/spectral_view.h"
#include "core/match/aligner.h"
#include "core/match/match.h"
#include "core/match/scorer.h"

#include <optional>
#include <vector>

namespace stemma
{

/// A transformation of a track with its placements.
struct MatchDraft {
    TrackId track;
    Alignment alignment; ///< the best placement
    TimeRange extent; ///< of it in the query
    std::vector<Occurrence>
        occurrences; ///< by time in the query, never empty; scores relative to the best
    MatchEvidence evidence;
    MatchReasons reasons; ///< but for what the other tracks say
    std::vector<TrackId> duplicates; ///< see Match::duplicates
    double probability = 0; ///< by all evidence; 0 until it is scored
};

/// A track that was looked at, with all that was found in it.
struct MatchedTrack {
    SpectralView reference;
    std::vector<MatchDraft> drafts; ///< strongest alignment first
    std::optional<Error> error; ///< one that ends the query
};

/// A draft and where it was found.
struct FoundDraft {
    const MatchedTrack* track;
    MatchDraft* draft;
};

/// The drafts of at least this probability, track by track; valid as long as the tracks stay where they are.
std::vector<FoundDraft> draftsOf(std::vector<MatchedTrack>& tracks, double leastProbability = 0);

} // namespace stemma
