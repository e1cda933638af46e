#include "core/match/residual.h"

#include "core/match/line_evidence.h"
#include "core/match/peak_shape.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stemma
{
namespace
{

constexpr double longestMove = 0.12; ///< seconds
constexpr int steps = 6; ///< to either side
constexpr int lags = 2 * steps + 1;

} // namespace

double residualMisalignment(
    const WhitenedMap& query, const WhitenedMap& reference, const Alignment& alignment,
    const TimeRange& extent)
{
    std::array<LineEvidence, lags> evidence;
    for (int lag = 0; lag < lags; ++lag) {
        Alignment moved = alignment;
        moved.referenceTime += longestMove * (lag - steps) / steps * alignment.tempoRatio;
        evidence[static_cast<std::size_t>(lag)] = evidenceAlong(query, reference, moved, extent);
    }
    const std::size_t rows = evidence.front().product.size();
    const std::size_t second = static_cast<std::size_t>(std::lround(query.rowsPerSecond));
    double squares = 0;
    double weights = 0;
    for (std::size_t first = 0; first < rows; first += second) {
        std::array<double, lags> sums{};
        for (std::size_t lag = 0; lag < lags; ++lag) {
            for (std::size_t i = first; i < std::min(rows, first + second); ++i)
                sums[lag] += evidence[lag].product[i];
        }
        const auto top = std::max_element(sums.begin(), sums.end());
        const double weight = *top - *std::min_element(sums.begin(), sums.end());
        const PeakShape peak = peakShape(static_cast<int>(top - sums.begin()), lags, [&](int lag) {
            return sums[static_cast<std::size_t>(lag)];
        });
        const double move = longestMove * (peak.position - steps) / steps;
        squares += weight * move * move;
        weights += weight;
    }
    return weights > 0 ? std::sqrt(squares / weights) : 0;
}

} // namespace stemma
