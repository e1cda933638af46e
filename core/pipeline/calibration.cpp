#include "core/pipeline/calibration.h"

#include <algorithm>
#include <cmath>

namespace stemma
{

Calibration calibrationOf(std::span<const ScoredOutcome> outcomes, double floor)
{
    constexpr int binCount = 10;
    Calibration result;
    for (int i = 0; i < binCount; ++i)
        result.bins.push_back({i / double{binCount}, (i + 1) / double{binCount}, 0, 0, 0});
    for (const ScoredOutcome& outcome : outcomes) {
        if (outcome.score < floor)
            continue;
        const int i = std::clamp(static_cast<int>(outcome.score * binCount), 0, binCount - 1);
        ReliabilityBin& bin = result.bins[static_cast<std::size_t>(i)];
        ++bin.count;
        bin.meanScore += outcome.score;
        bin.correct += outcome.correct ? 1 : 0;
        ++result.count;
    }
    for (ReliabilityBin& bin : result.bins) {
        if (bin.count == 0)
            continue;
        bin.meanScore /= bin.count;
        bin.correct /= bin.count;
        result.error += std::abs(bin.meanScore - bin.correct) * bin.count / result.count;
    }
    return result;
}

} // namespace stemma
