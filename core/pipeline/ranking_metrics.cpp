#include "core/pipeline/ranking_metrics.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace stemma
{
namespace
{

void rank(std::vector<RankedItem>& items)
{
    std::ranges::stable_sort(items, [](const RankedItem& a, const RankedItem& b) {
        return std::tuple(-a.score, a.relevant) < std::tuple(-b.score, b.relevant);
    });
}

/// The precisions at the places of the relevant items, summed, and how many there are; @p items is ranked.
std::pair<double, double> precisions(std::span<const RankedItem> items)
{
    double found = 0;
    double sum = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].relevant)
            sum += ++found / static_cast<double>(i + 1);
    }
    return {sum, found};
}

} // namespace

double averagePrecision(std::vector<RankedItem> items, std::size_t relevantTotal)
{
    if (relevantTotal == 0)
        return 0;
    rank(items);
    return precisions(items).first / static_cast<double>(relevantTotal);
}

double averagePrecisionOfFound(std::vector<RankedItem> items, std::size_t k)
{
    rank(items);
    items.resize(std::min(items.size(), k));
    const auto [sum, found] = precisions(items);
    return found > 0 ? sum / found : 0;
}

double hitRateAt(std::span<const RankedItem> items, std::size_t k)
{
    double top = -std::numeric_limits<double>::infinity();
    bool any = false;
    for (const RankedItem& item : items) {
        if (item.relevant)
            top = std::max(top, item.score);
        any = any || item.relevant;
    }
    const auto count
        = [&](auto test) { return static_cast<std::size_t>(std::ranges::count_if(items, test)); };
    const auto above = count([top](const RankedItem& item) { return item.score > top; });
    if (!any || above >= k)
        return 0;
    const auto tied = count([top](const RankedItem& item) { return item.score == top; });
    const auto wrong
        = count([top](const RankedItem& item) { return item.score == top && !item.relevant; });
    // Places among the tied ones are drawn without putting back; it is missed when all are wrong.
    double miss = 1;
    for (std::size_t i = 0; i < std::min(k - above, tied); ++i)
        miss *= i < wrong ? static_cast<double>(wrong - i) / static_cast<double>(tied - i) : 0;
    return 1 - miss;
}

std::optional<std::size_t> firstRelevant(std::vector<RankedItem> items)
{
    rank(items);
    const auto it = std::ranges::find_if(items, &RankedItem::relevant);
    if (it == items.end())
        return {};
    return static_cast<std::size_t>(it - items.begin()) + 1;
}

double auroc(std::span<const double> positives, std::span<const double> negatives)
{
    if (positives.empty() || negatives.empty())
        return 0.5;
    double above = 0;
    for (const double p : positives) {
        for (const double n : negatives)
            above += p > n ? 1 : p == n ? 0.5 : 0;
    }
    return above / (static_cast<double>(positives.size()) * static_cast<double>(negatives.size()));
}

} // namespace stemma
