// The tempo ratios under which a query is embedded.
#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

namespace stemma
{

/// Ratios in equal steps of the logarithm, from the slowest to the fastest; a single one is 1.
struct TempoGrid {
    int count = 13;
    double slowest = 0.68;
    double fastest = 1.52;

    std::vector<double> ratios() const
    {
        if (count <= 1)
            return {1.0};
        std::vector<double> result;
        result.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            result.push_back(slowest * std::pow(fastest / slowest, i / (count - 1.0)));
        return result;
    }
    /// The ratio of the grid that is nearest to @p ratio in the logarithm.
    double nearest(double ratio) const
    {
        double best = 1;
        double distance = 1e9;
        for (const double candidate : ratios()) {
            const double d = std::abs(std::log(candidate / ratio));
            if (d < distance) {
                distance = d;
                best = candidate;
            }
        }
        return best;
    }
};

} // namespace stemma
