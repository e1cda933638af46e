// From scored drafts to the list that a query answers.
#pragma once

#include "core/match/match_draft.h"

namespace stemma
{

/// A weaker transformation of a track that is listed already must be more likely than not.
constexpr double leastFurtherProbability = 0.5;

/// A match for every track, and one for each further transformation that is likely by itself. Best first; ties by
/// track, then by time. The reasons are complete.
std::vector<Match> listMatches(const std::vector<MatchedTrack>& tracks);

} // namespace stemma
