#include "core/pipeline/rejection.h"

#include "core/pipeline/ranking_metrics.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace stemma
{
namespace
{

/// The index that cuts off one in twenty.
std::size_t twentieth(std::size_t count)
{
    return static_cast<std::size_t>(std::floor(0.05 * static_cast<double>(count)));
}

template <class Range, class Test> double shareOf(const Range& range, Test test)
{
    return static_cast<double>(std::ranges::count_if(range, test))
        / static_cast<double>(range.size());
}

} // namespace

Rejection rejectionOf(const std::vector<TopAnswer>& positives, const std::vector<double>& negatives)
{
    Rejection result;
    if (positives.empty() || negatives.empty())
        return result;
    std::vector<double> scores;
    std::vector<double> correct;
    for (const TopAnswer& top : positives) {
        scores.push_back(top.score);
        if (top.correct)
            correct.push_back(top.score);
    }
    result.auroc = auroc(scores, negatives);
    if (!correct.empty()) {
        std::ranges::sort(correct);
        const double threshold = correct[twentieth(correct.size())];
        result.threshold = threshold;
        result.falseAccepts = shareOf(negatives, [=](double s) { return s >= threshold; });
    }
    std::vector<double> falling = negatives;
    std::ranges::sort(falling, std::greater());
    const double bar = falling[twentieth(falling.size())];
    result.correctAtFewFalseAccepts
        = shareOf(positives, [=](const TopAnswer& top) { return top.correct && top.score > bar; });
    return result;
}

} // namespace stemma
