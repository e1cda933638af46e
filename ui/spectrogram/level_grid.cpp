#include "ui/spectrogram/level_grid.h"

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

/// Mean level of every bin over frames [from, to), or between two frames when that is less than one, written
/// with @p stride values between bins. False when it lies outside of the map.
bool averageFrames(
    const SpectralView& view, double from, double to, std::vector<float>& sum, float* out,
    std::size_t stride)
{
    const int frames = view.frames();
    if (to <= -0.5 || from >= frames - 0.5)
        return false;
    std::fill(sum.begin(), sum.end(), 0.0F);
    const auto add = [&](int index, float weight) {
        const auto frame = view.frame(std::clamp(index, 0, frames - 1));
        for (std::size_t bin = 0; bin < sum.size(); ++bin)
            sum[bin] += weight * static_cast<float>(frame[bin]);
    };
    if (to - from <= 1) {
        const double centre = (from + to) / 2;
        const double below = std::floor(centre);
        const auto part = static_cast<float>(centre - below);
        add(static_cast<int>(below), 1 - part);
        add(static_cast<int>(below) + 1, part);
    } else {
        const int first = std::clamp(static_cast<int>(std::lround(from)), 0, frames - 1);
        const int end = std::clamp(static_cast<int>(std::lround(to)), first + 1, frames);
        for (int index = first; index < end; ++index)
            add(index, 1.0F / static_cast<float>(end - first));
    }
    for (std::size_t bin = 0; bin < sum.size(); ++bin)
        out[bin * stride] = sum[bin];
    return true;
}

/// What a row of pixels is made of: bins [first, end) with equal weights, or two with the weights given.
struct RowSource {
    int first = 0;
    int end = 0; ///< end == first: nothing
    float part = 0; ///< of the second of two bins
};

RowSource rowSource(const SpectralAxes& axes, int bins, double lowHz, double highHz)
{
    const double low = binOfFrequency(axes, lowHz);
    const double high = binOfFrequency(axes, highHz);
    if (high < -0.5 || low > bins - 0.5)
        return {};
    if (high - low > 2) {
        const int first = std::clamp(static_cast<int>(std::lround(low)), 0, bins - 1);
        const int end = std::clamp(static_cast<int>(std::lround(high)), first + 1, bins);
        return {first, end, -1};
    }
    const double centre = std::clamp((low + high) / 2, 0.0, bins - 1.0);
    const int below = std::clamp(static_cast<int>(centre), 0, std::max(0, bins - 2));
    return {below, std::min(below + 2, bins), static_cast<float>(centre - below)};
}

void mixRow(const std::vector<float>& columns, int width, const RowSource& source, float* out)
{
    const auto bin = [&](int i) {
        return columns.data() + static_cast<std::size_t>(i) * static_cast<std::size_t>(width);
    };
    if (source.part >= 0) {
        const float* low = bin(source.first);
        const float* high = bin(source.end - 1);
        for (int x = 0; x < width; ++x)
            out[x] = low[x] + (high[x] - low[x]) * source.part;
        return;
    }
    for (int i = source.first; i < source.end; ++i) {
        const float* add = bin(i);
        for (int x = 0; x < width; ++x)
            out[x] += add[x];
    }
    const float share = 1.0F / static_cast<float>(source.end - source.first);
    for (int x = 0; x < width; ++x)
        out[x] *= share;
}

} // namespace

LevelGrid sampleLevels(
    const PlacedMap& placed, const TimeRange& time, const FrequencyWindow& frequency,
    const QSize& pixels)
{
    LevelGrid grid;
    grid.width = pixels.width();
    grid.height = pixels.height();
    if (pixels.isEmpty())
        return grid;
    const auto area = static_cast<std::size_t>(grid.width) * static_cast<std::size_t>(grid.height);
    grid.db.resize(area);
    if (!placed.map || placed.map->levels.empty())
        return grid;
    const auto view = placed.view();
    const auto width = static_cast<std::size_t>(grid.width);

    // [bins, width], so that a row of pixels is made of whole rows.
    std::vector<float> columns(static_cast<std::size_t>(view.bins) * width);
    std::vector<float> sum(static_cast<std::size_t>(view.bins));
    const double framesPerPixel = time.length() * view.axes.framesPerSecond / grid.width;
    const double firstFrame = (time.start - placed.start) * view.axes.framesPerSecond;
    bool inside = false;
    for (int x = 0; x < grid.width; ++x) {
        const double from = firstFrame + x * framesPerPixel;
        if (!averageFrames(view, from, from + framesPerPixel, sum, columns.data() + x, width))
            continue;
        if (!std::exchange(inside, true))
            grid.firstColumn = x;
        grid.endColumn = x + 1;
    }
    for (int y = 0; y < grid.height; ++y) {
        float* const out = grid.db.data() + static_cast<std::size_t>(y) * width;
        const auto source = rowSource(
            view.axes, view.bins, frequency.frequencyOf(y + 1, grid.height),
            frequency.frequencyOf(y, grid.height));
        if (source.end > source.first) {
            mixRow(columns, grid.width, source, out);
            if (grid.endRow == 0)
                grid.firstRow = y;
            grid.endRow = y + 1;
        }
        for (std::size_t x = 0; x < width; ++x)
            out[x] = view.axes.floorDb + out[x] * view.axes.stepDb;
    }
    return grid;
}

} // namespace stemma
