// From segment hits to matches: the whole of core/match behind one function.
#pragma once

#include "core/base/result.h"
#include "core/base/spectral_view.h"
#include "core/base/task_runner.h"
#include "core/match/candidate_search.h"
#include "core/match/match.h"
#include "core/match/reranker.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace stemma
{

struct MatchRequest {
    SpectralView query;
    /// The map of a track, valid until findMatches returns; called from several threads.
    std::function<Result<SpectralView>(TrackId)> referenceMap;
    CandidateSources sources;
    const Reranker* reranker = nullptr; ///< may be null
    /// Told the share of the alignment that is done, 0 when the candidates are known, to 1; one call at a time, from
    /// any thread. May be empty.
    std::function<void(double)> progress;
    CandidateSettings candidates;
    /// Told once what findEarlyMatches() gives, before the long searches. May be empty: then that is not looked for.
    std::function<void(std::vector<Match>)> early;
};

/// Aligns the tracks that the sources speak for and scores them: every track looked at gives a match, a
/// track found under several transformations one for each. Best first; ties by track, then by time.
/// Sources, maps and settings alone decide the result: neither the order of the hits nor the number of
/// threads does. A track whose map cannot be read is left out. Nothing is found in a query in which hardly anything
/// happens, such as a steady tone: its onset alone resembles any other.
/// Errors: Cancelled, EncoderMismatch (a map with other axes than the query's), the reranker's.
Result<std::vector<Match>>
findMatches(const MatchRequest& request, TaskRunner& runner, const std::stop_token& stop);

} // namespace stemma
