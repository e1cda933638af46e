#include "core/pipeline/ranking_metrics.h"

#include <algorithm>
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

} // namespace

double averagePrecision(std::vector<RankedItem> items, std::size_t relevantTotal)
{
    if (relevantTotal == 0)
        return 0;
    rank(items);
    double found = 0;
    double sum = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].relevant)
            sum += ++found / static_cast<double>(i + 1);
    }
    return sum / static_cast<double>(relevantTotal);
}

double hitRateAt(std::vector<RankedItem> items, std::size_t k)
{
    rank(items);
    items.resize(std::min(items.size(), k));
    return std::ranges::any_of(items, &RankedItem::relevant) ? 1 : 0;
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
