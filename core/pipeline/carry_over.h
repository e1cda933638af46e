// Decisions that a new result takes over from earlier queries of the same file.
#pragma once

#include "core/library/review_store.h"
#include "core/match/match.h"

#include <span>
#include <vector>

namespace stemma
{

/// Whether two matches of one recording say the same: the same track, tempo ratios within 2 % and pitch
/// shifts within half a semitone of each other, and somewhere the same stretch of the query.
bool saysTheSame(const Match& a, const Match& b);

/// A query of the same file with what was decided about it.
struct EarlierQuery {
    QueryId id;
    std::vector<Match> matches;
    std::vector<ReviewEvent> history;
};

/// What becomes of @p matches: each takes the decisions of the first earlier query in which somebody decided
/// about a match that says the same; of several, about the one that shares most of the query with it.
/// Errors: LibraryCorrupt, see foldReviews().
Result<std::vector<CarriedChange>>
carriedChanges(std::span<const Match> matches, std::span<const EarlierQuery> newestFirst);

} // namespace stemma
