#include "core/pipeline/sample_statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace stemma
{
namespace
{

/// Linear between neighbours; @p sorted is not empty.
double quantile(std::span<const double> sorted, double share)
{
    const double at = share * static_cast<double>(sorted.size() - 1);
    const auto i = static_cast<std::size_t>(at);
    const double next = sorted[std::min(i + 1, sorted.size() - 1)];
    return sorted[i] + (at - std::floor(at)) * (next - sorted[i]);
}

} // namespace

std::optional<double> meanOf(std::span<const double> values)
{
    if (values.empty())
        return {};
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::optional<double> medianOf(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    return quantile(values, 0.5);
}

std::optional<Interval> bootstrapInterval(std::span<const double> values)
{
    constexpr int draws = 2000;
    if (values.size() < 2)
        return {};
    // The standard's distributions differ between libraries; this way of drawing does not. Its bias is
    // size / 2^64.
    std::mt19937_64 random(0); // NOLINT(cert-msc*): results must repeat
    std::vector<double> means;
    for (int i = 0; i < draws; ++i) {
        double sum = 0;
        for (std::size_t j = 0; j < values.size(); ++j)
            sum += values[random() % values.size()];
        means.push_back(sum / static_cast<double>(values.size()));
    }
    std::ranges::sort(means);
    return Interval{quantile(means, 0.025), quantile(means, 0.975)};
}

} // namespace stemma
