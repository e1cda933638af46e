// What a query finds at first sight, to be shown while the rest is searched.
#pragma once

#include "core/base/task_runner.h"
#include "core/match/candidate_search.h"
#include "core/match/match.h"
#include "core/match/reranker.h"
#include "core/match/track_matcher.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace stemma
{

/// The matches that are more likely than not among the few tracks that the index votes for most: aligned and judged
/// alone, without the searches through the tracks' maps, so with lower scores than the complete answer gives them. Of the
/// 20 strong matches of 20 DEV works 13 come early, and one comes that is not in the answer, another version of a track
/// that is. @param referenceMap and @param reranker as in MatchRequest
std::vector<Match> findEarlyMatches(
    const SpectralView& query, const TrackMatcher& matcher, const CandidateSources& sources,
    const std::function<Result<SpectralView>(TrackId)>& referenceMap, const Reranker* reranker,
    TaskRunner& runner, const std::stop_token& stop);

} // namespace stemma
