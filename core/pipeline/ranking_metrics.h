// How well a ranking is, in the terms of the field.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace stemma
{

/// One ranked answer to a query.
struct RankedItem {
    double score = 0;
    bool relevant = false;
};

/// Average precision over @p relevantTotal items (those that were not returned count as missed, unlike in
/// evaluations that divide by the number found). Among equal scores irrelevant items come first.
double averagePrecision(std::vector<RankedItem> items, std::size_t relevantTotal);

/// Whether a relevant item is among the first k, 0 or 1; ties as in averagePrecision().
double hitRateAt(std::vector<RankedItem> items, std::size_t k);

/// Probability that a positive's score exceeds a negative's, ties counting half; 0.5 when either is empty.
double auroc(std::span<const double> positives, std::span<const double> negatives);

} // namespace stemma
