// Placements of one excerpt of the reference again and again, as a loop has them.
#pragma once

#include "core/match/match.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace stemma
{

/// One excerpt of the reference and all its placements.
struct Repeat {
    TimeRange reference; ///< what the longest placement holds
    std::vector<std::size_t> occurrences; ///< indices of Match::occurrences, by time; never empty
    /// Seconds of the query from one placement to the next, where three or more lie on one grid; else none.
    std::optional<double> period;
    int gaps
        = 0; ///< places of that grid between the first and the last placement that are left out

    int count() const { return static_cast<int>(occurrences.size()); }
};

/// Groups the occurrences of a match by what they hold of the reference: a placement belongs to the longest one that
/// holds most of it and is at most twice as long. By the time of each group's first placement; every occurrence is in
/// exactly one group.
std::vector<Repeat> repeatsOf(const Match& match);

} // namespace stemma
