#include "core/match/whitening.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace stemma
{
void subtractOctaveMean(std::span<const std::uint8_t> levels, int half, float stepDb, float* out)
{
    const int bins = static_cast<int>(levels.size());
    std::vector<int> before(levels.size() + 1); // sum of the levels before each bin
    std::inclusive_scan(levels.begin(), levels.end(), before.begin() + 1, std::plus<>(), 0);
    const int* sums = before.data();
    const auto subtract = [&](int i, int from, int to) {
        const float mean
            = static_cast<float>(sums[to] - sums[from]) / static_cast<float>(to - from);
        out[i] = (static_cast<float>(levels[static_cast<std::size_t>(i)]) - mean) * stepDb;
    };
    const int lower = std::min(half, bins);
    const int upper = std::max(lower, bins - half);
    for (int i = 0; i < lower; ++i)
        subtract(i, 0, std::min(i + half + 1, bins));
    for (int i = lower; i < upper; ++i) // without a bound to check, so that it is vectorised
        subtract(i, i - half, i + half + 1);
    for (int i = upper; i < bins; ++i)
        subtract(i, i - half, bins);
}

WhitenedMap
whiten(const SpectralView& map, const TimeRange& range, const WhiteningSettings& settings)
{
    const SpectralAxes& axes = map.axes;
    const int step = std::max(1, settings.framesPerRow);
    const int halfBins = static_cast<int>(settings.octaves * axes.binsPerOctave / 2);
    const int halfFrames = static_cast<int>(settings.seconds * axes.framesPerSecond / 2);
    const int frames = map.frames();
    // On a grid that does not depend on the range, so that parts agree with the whole.
    const auto rowAt = [&](double seconds) { return seconds * axes.framesPerSecond / step; };
    const int firstRow
        = static_cast<int>(std::clamp(std::floor(rowAt(range.start)), 0.0, rowAt(map.seconds())));
    const int endRow = static_cast<int>(std::clamp(
        std::ceil(rowAt(range.end)), double(firstRow), std::floor(rowAt(map.seconds()))));

    WhitenedMap result;
    result.rows = endRow - firstRow;
    result.bins = map.bins;
    result.rowsPerSecond = axes.framesPerSecond / step;
    result.binsPerOctave = axes.binsPerOctave;
    result.start = (firstRow * step + (step - 1) / 2.0) / axes.framesPerSecond;
    const std::size_t bins = static_cast<std::size_t>(map.bins);
    result.values.resize(static_cast<std::size_t>(result.rows) * bins);
    if (result.rows == 0)
        return result;

    const int firstFrame = std::max(0, firstRow * step - halfFrames);
    const int endFrame = std::min(frames, endRow * step + halfFrames);
    std::vector<float> flat(static_cast<std::size_t>(endFrame - firstFrame) * bins);
    const auto flatRow = [&](int frame) {
        return flat.data() + static_cast<std::size_t>(frame - firstFrame) * bins;
    };
    for (int frame = firstFrame; frame < endFrame; ++frame)
        subtractOctaveMean(map.frame(frame), halfBins, axes.stepDb, flatRow(frame));

    std::vector<float> sum(bins);
    int begin = firstFrame; // [begin, end) is what sum holds
    int end = firstFrame;
    for (int frame = firstRow * step; frame < endRow * step; ++frame) {
        for (; end < std::min(frame + halfFrames + 1, endFrame); ++end) {
            const float* add = flatRow(end);
            for (std::size_t i = 0; i < bins; ++i)
                sum[i] += add[i];
        }
        for (; begin < frame - halfFrames; ++begin) {
            const float* drop = flatRow(begin);
            for (std::size_t i = 0; i < bins; ++i)
                sum[i] -= drop[i];
        }
        const float share = 1 / static_cast<float>(end - begin);
        const float weight = 1 / static_cast<float>(step);
        const float* in = flatRow(frame);
        float* out
            = result.values.data() + static_cast<std::size_t>(frame / step - firstRow) * bins;
        for (std::size_t i = 0; i < bins; ++i)
            out[i] += std::max(0.0F, in[i] - sum[i] * share) * weight;
    }
    return result;
}

WhitenedMap whiten(const SpectralView& map, const WhiteningSettings& settings)
{
    return whiten(map, TimeRange{0, map.seconds()}, settings);
}

void sampleRows(
    const WhitenedMap& map, double firstRow, double rowStep, int count, std::span<float> out)
{
    const std::size_t bins = static_cast<std::size_t>(map.bins);
    for (int i = 0; i < count; ++i) {
        float* to = out.data() + static_cast<std::size_t>(i) * bins;
        const double at = firstRow + i * rowStep;
        const double before = std::floor(at);
        if (!(before >= 0) || before + 1 >= map.rows) {
            std::fill_n(to, bins, 0.0F);
            continue;
        }
        const float share = static_cast<float>(at - before);
        const float* a = map.row(static_cast<int>(before)).data();
        const float* b = a + bins;
        for (std::size_t k = 0; k < bins; ++k)
            to[k] = a[k] + share * (b[k] - a[k]);
    }
}

} // namespace stemma
