// How well a ranking is, in the terms of the field.
#pragma once

#include <cstddef>
#include <optional>
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

/// Average precision as it is reported for Sample100 (evaluation code of arXiv 2506.14684): over the first @p k
/// items, divided by the relevant ones that were found there. Ties as in averagePrecision().
double averagePrecisionOfFound(std::vector<RankedItem> items, std::size_t k);

/// The probability that a relevant item is among the first k when equal scores are put in random order; 0 or 1
/// without ties.
double hitRateAt(std::span<const RankedItem> items, std::size_t k);

/// The place of the first relevant item, from 1, ties as in averagePrecision(); nothing without one.
std::optional<std::size_t> firstRelevant(std::vector<RankedItem> items);

/// Probability that a positive's score exceeds a negative's, ties counting half; 0.5 when either is empty.
double auroc(std::span<const double> positives, std::span<const double> negatives);

} // namespace stemma
