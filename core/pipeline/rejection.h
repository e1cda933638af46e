// How well the best score of a query tells whether anything of the library is in it.
#pragma once

#include <optional>
#include <vector>

namespace stemma
{

/// The best score of a query, minus infinity when nothing was reported, and whether it is right.
struct TopAnswer {
    double score = 0;
    bool correct = false;
};

/// Each is empty where the queries cannot tell: without positives or negatives, or without a correct top-1.
struct Rejection {
    std::optional<double> auroc; ///< of the best scores of positives against those of negatives
    std::optional<double> threshold; ///< at or above it lie 95 % of the correct top-1s
    std::optional<double> falseAccepts; ///< share of the negatives at or above that threshold
    /// Share of the positives with a correct top-1 above the lowest threshold that at most 5 % of the negatives
    /// pass.
    std::optional<double> correctAtFewFalseAccepts;
};

Rejection
rejectionOf(const std::vector<TopAnswer>& positives, const std::vector<double>& negatives);

} // namespace stemma
