#include "ui/spectrogram/render.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace stemma
{
namespace
{

constexpr double shownDb
    = 66; ///< enough for the decay of a note, little enough to leave noise dark

/// Level below which all but one in a thousand of the levels lie.
int loudLevel(const SpectralView& view)
{
    std::array<std::size_t, 256> count{};
    for (const auto level : view.levels)
        ++count[level];
    std::size_t above = 0;
    for (int level = 255; level > 0; --level) {
        above += count[static_cast<std::size_t>(level)];
        if (above * 1000 > view.levels.size())
            return level;
    }
    return 0;
}

/// Mean level of every bin over frames [from, to), or between two frames when that is less than one.
/// False when it lies outside of the map.
bool averageFrames(const SpectralView& view, double from, double to, std::vector<float>& out)
{
    const int frames = view.frames();
    if (to <= -0.5 || from >= frames - 0.5)
        return false;
    std::fill(out.begin(), out.end(), 0.0F);
    const auto add = [&](int index, float weight) {
        const auto frame = view.frame(std::clamp(index, 0, frames - 1));
        for (std::size_t bin = 0; bin < out.size(); ++bin)
            out[bin] += weight * static_cast<float>(frame[bin]);
    };
    if (to - from <= 1) {
        const double centre = (from + to) / 2;
        const double below = std::floor(centre);
        const auto part = static_cast<float>(centre - below);
        add(static_cast<int>(below), 1 - part);
        add(static_cast<int>(below) + 1, part);
        return true;
    }
    const int first = std::clamp(static_cast<int>(std::lround(from)), 0, frames - 1);
    const int end = std::clamp(static_cast<int>(std::lround(to)), first + 1, frames);
    for (int index = first; index < end; ++index)
        add(index, 1.0F / static_cast<float>(end - first));
    return true;
}

/// Between which bins a row of pixels lies.
struct RowSource {
    int bin;
    float part;
};

std::vector<RowSource> rowSources(int bins, int height)
{
    std::vector<RowSource> sources(static_cast<std::size_t>(height));
    for (int row = 0; row < height; ++row) {
        const double bin
            = std::clamp(binAtRow(row + 0.5, bins, height), 0.0, static_cast<double>(bins - 1));
        const int below = std::min(static_cast<int>(bin), std::max(0, bins - 2));
        sources[static_cast<std::size_t>(row)] = {below, static_cast<float>(bin - below)};
    }
    return sources;
}

} // namespace

LevelRange levelRangeOf(const SpectralView& one, const SpectralView& other)
{
    const auto decibel = [](const SpectralView& view) {
        return view.axes.floorDb + loudLevel(view) * view.axes.stepDb;
    };
    const double top = std::max(decibel(one), decibel(other));
    return {top - shownDb, top};
}

double rowOfBin(double bin, int bins, double height)
{
    return height * (1 - (bin + 0.5) / bins);
}

double binAtRow(double row, int bins, double height)
{
    return (1 - row / height) * bins - 0.5;
}

QImage renderSpectrogram(const RenderRequest& request)
{
    const auto size = request.pixels;
    if (size.isEmpty() || !request.placed.map || request.placed.map->levels.empty())
        return {};
    const auto view = request.placed.map->view();
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);

    const double scale = 255 * view.axes.stepDb / (request.levels.top - request.levels.bottom);
    const double offset = (view.axes.floorDb - request.levels.bottom) / view.axes.stepDb;
    const auto& colours = colourTable(request.colours);
    const auto rows = rowSources(view.bins, size.height());
    std::vector<float> column(static_cast<std::size_t>(view.bins));
    auto* const pixels = reinterpret_cast<QRgb*>(image.bits());
    const auto stride = static_cast<std::size_t>(image.bytesPerLine()) / sizeof(QRgb);
    const double framesPerPixel = request.time.length() * view.axes.framesPerSecond / size.width();
    const double firstFrame
        = (request.time.start - request.placed.start) * view.axes.framesPerSecond;
    for (int x = 0; x < size.width(); ++x) {
        const double from = firstFrame + x * framesPerPixel;
        if (!averageFrames(view, from, from + framesPerPixel, column))
            continue;
        for (auto& level : column)
            level = static_cast<float>((level + offset) * scale);
        for (std::size_t y = 0; y < rows.size(); ++y) {
            const auto [bin, part] = rows[y];
            const float low = column[static_cast<std::size_t>(bin)];
            const float high = column[static_cast<std::size_t>(std::min(bin + 1, view.bins - 1))];
            const float level = std::clamp(low + (high - low) * part, 0.0F, 255.0F);
            pixels[y * stride + static_cast<std::size_t>(x)]
                = colours[static_cast<std::size_t>(std::lround(level))];
        }
    }
    return image;
}

} // namespace stemma
