#include "core/report/pdf/spectrogram.h"

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace stemma::pdf
{
namespace
{

/// White, then the colour map "magma" from its light end to its dark one, at equal distances: lightness
/// falls evenly, so the picture also reads in grey and with any colour vision.
constexpr std::array<std::array<int, 3>, 10> stops = {{
    {255, 255, 255},
    {252, 253, 191},
    {254, 194, 135},
    {251, 135, 97},
    {229, 80, 100},
    {181, 54, 122},
    {129, 37, 129},
    {79, 18, 123},
    {28, 16, 68},
    {0, 0, 4},
}};

} // namespace

QRgb colourOf(double loudness)
{
    const double place = std::clamp(loudness, 0.0, 1.0) * (stops.size() - 1);
    const auto lower = std::min(static_cast<std::size_t>(place), stops.size() - 2);
    const double weight = place - static_cast<double>(lower);
    const auto channel = [&](std::size_t c) {
        return static_cast<int>(std::lround(std::lerp(
            static_cast<double>(stops[lower][c]), static_cast<double>(stops[lower + 1][c]),
            weight)));
    };
    return qRgb(channel(0), channel(1), channel(2));
}

QImage spectrogram(const SpectralView& map, QSize size)
{
    if (map.frames() == 0 || map.bins == 0)
        return {};
    const double loudest = *std::max_element(map.levels.begin(), map.levels.end());
    const double span = shownDecibels / static_cast<double>(map.axes.stepDb);

    std::array<QRgb, 256> palette{};
    for (std::size_t level = 0; level < palette.size(); ++level)
        palette[level] = colourOf(1 - (loudest - static_cast<double>(level)) / span);

    QImage cells(map.frames(), map.bins, QImage::Format_RGB32);
    for (int bin = 0; bin < map.bins; ++bin) {
        auto* line = reinterpret_cast<QRgb*>(cells.scanLine(map.bins - 1 - bin));
        for (int frame = 0; frame < map.frames(); ++frame)
            line[frame] = palette[map.frame(frame)[static_cast<std::size_t>(bin)]];
    }
    return cells.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace stemma::pdf
