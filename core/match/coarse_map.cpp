#include "core/match/coarse_map.h"

#include "core/match/whitening.h"

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

constexpr float stepsPerDecibel = 6;
constexpr float greatestStep = 127;

/// Frames of @p map on a time line stretched by @p ratio, by linear interpolation.
std::vector<float> stretched(const FlatMap& map, double ratio, int frames)
{
    const std::size_t columns = static_cast<std::size_t>(map.columns);
    std::vector<float> result(static_cast<std::size_t>(frames) * columns);
    for (int i = 0; i < frames; ++i) {
        const double at = i / ratio;
        const int before = std::min(static_cast<int>(at), map.frames - 1);
        const int after = std::min(before + 1, map.frames - 1);
        const float share = static_cast<float>(at - before);
        const float* a = map.values.data() + static_cast<std::size_t>(before) * columns;
        const float* b = map.values.data() + static_cast<std::size_t>(after) * columns;
        float* out = result.data() + static_cast<std::size_t>(i) * columns;
        for (std::size_t k = 0; k < columns; ++k)
            out[k] = a[k] + share * (b[k] - a[k]);
    }
    return result;
}

} // namespace

FlatMap flatten(const SpectralView& map, const CoarseSettings& settings)
{
    const int halfBins = static_cast<int>(settings.octaves * map.axes.binsPerOctave / 2);
    const int group = settings.binsPerColumn;
    FlatMap result;
    result.frames = map.frames();
    result.columns = map.bins / group;
    result.framesPerSecond = map.axes.framesPerSecond;
    result.columnsPerOctave = map.axes.binsPerOctave / group;
    const std::size_t columns = static_cast<std::size_t>(result.columns);
    result.values.resize(static_cast<std::size_t>(result.frames) * columns);
    std::vector<float> frame(static_cast<std::size_t>(map.bins));
    for (int i = 0; i < result.frames; ++i) {
        subtractOctaveMean(map.frame(i), halfBins, map.axes.stepDb, frame.data());
        float* out = result.values.data() + static_cast<std::size_t>(i) * columns;
        for (int k = 0; k < result.columns; ++k) {
            float sum = 0;
            for (int j = 0; j < group; ++j)
                sum += frame[static_cast<std::size_t>(k * group + j)];
            out[k] = sum / static_cast<float>(group);
        }
    }
    return result;
}

CoarseMap coarsen(const FlatMap& map, double tempoRatio, const CoarseSettings& settings)
{
    const int step = settings.framesPerRow;
    const int frames = static_cast<int>(map.frames * tempoRatio);
    const int half = static_cast<int>(settings.seconds * map.framesPerSecond / 2);
    const std::size_t columns = static_cast<std::size_t>(map.columns);
    const std::vector<float> flat = stretched(map, tempoRatio, frames);

    CoarseMap result;
    result.rows = frames / step;
    result.columns = map.columns;
    result.rowsPerSecond = map.framesPerSecond / step;
    result.columnsPerOctave = map.columnsPerOctave;
    result.values.resize(static_cast<std::size_t>(result.rows) * columns);
    std::vector<float> sum(columns);
    std::vector<float> row(columns);
    int begin = 0; // [begin, end) is what sum holds
    int end = 0;
    for (int i = 0; i < result.rows; ++i) {
        std::fill(row.begin(), row.end(), 0.0F);
        for (int frame = i * step; frame < (i + 1) * step; ++frame) {
            for (; end < std::min(frame + half + 1, frames); ++end) {
                const float* add = flat.data() + static_cast<std::size_t>(end) * columns;
                for (std::size_t k = 0; k < columns; ++k)
                    sum[k] += add[k];
            }
            for (; begin < frame - half; ++begin) {
                const float* drop = flat.data() + static_cast<std::size_t>(begin) * columns;
                for (std::size_t k = 0; k < columns; ++k)
                    sum[k] -= drop[k];
            }
            const float share = 1 / static_cast<float>(end - begin);
            const float* in = flat.data() + static_cast<std::size_t>(frame) * columns;
            for (std::size_t k = 0; k < columns; ++k)
                row[k] += in[k] - sum[k] * share;
        }
        std::int8_t* out = result.values.data() + static_cast<std::size_t>(i) * columns;
        const float scale = stepsPerDecibel / static_cast<float>(step);
        for (std::size_t k = 0; k < columns; ++k)
            out[k] = static_cast<std::int8_t>(
                std::lrint(std::clamp(row[k] * scale, -greatestStep, greatestStep)));
    }
    return result;
}

CoarseMap halved(const CoarseMap& map, int shift)
{
    CoarseMap result;
    result.rows = map.rows / 2;
    result.columns = map.columns / 2;
    result.rowsPerSecond = map.rowsPerSecond / 2;
    result.columnsPerOctave = map.columnsPerOctave / 2;
    const std::size_t columns = static_cast<std::size_t>(map.columns);
    result.values.resize(
        static_cast<std::size_t>(result.rows) * static_cast<std::size_t>(result.columns));
    std::vector<std::int8_t> pair(2 * columns);
    std::size_t at = 0;
    for (int i = 0; i < result.rows; ++i) {
        copyExcerpt(map, 2 * i, 2, shift, pair);
        for (std::size_t k = 0; k + 1 < columns; k += 2) {
            const int sum = pair[k] + pair[k + 1] + pair[columns + k] + pair[columns + k + 1];
            result.values[at++] = static_cast<std::int8_t>(std::clamp(sum / 2, -127, 127));
        }
    }
    return result;
}

void copyExcerpt(const CoarseMap& map, int first, int rows, int shift, std::span<std::int8_t> out)
{
    const std::size_t columns = static_cast<std::size_t>(map.columns);
    std::fill(out.begin(), out.end(), std::int8_t{0});
    const int low = std::clamp(shift, 0, map.columns);
    const int high = std::clamp(map.columns + shift, low, map.columns);
    for (int i = 0; i < rows; ++i) {
        if (first + i < 0 || first + i >= map.rows)
            continue;
        const std::int8_t* from = map.values.data() + static_cast<std::size_t>(first + i) * columns;
        std::int8_t* to = out.data() + static_cast<std::size_t>(i) * columns;
        std::copy(from + low, from + high, to + low - shift);
    }
}

} // namespace stemma
