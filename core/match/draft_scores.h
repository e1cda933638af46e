// From the evidence of each draft to its probability.
#pragma once

#include "core/base/task_runner.h"
#include "core/match/candidate_search.h"
#include "core/match/match_draft.h"
#include "core/match/reranker.h"

#include <stop_token>

namespace stemma
{

/// Both are called from one thread for one query.

/// Sets the probability of every draft, by its own evidence and what the other tracks reach.
void scoreDrafts(std::vector<MatchedTrack>& tracks, const CandidateTracks& candidates);

/// Lets the reranker judge the drafts that are likeliest without it, and scores them anew.
/// Errors: those of Reranker::judge.
Status rerankDrafts(
    const SpectralView& query, std::vector<MatchedTrack>& tracks, const Reranker& reranker,
    TaskRunner& runner, std::stop_token stop);

} // namespace stemma
