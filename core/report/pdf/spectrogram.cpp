#include "core/report/pdf/spectrogram.h"

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

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
    if (map.frames() == 0 || map.bins == 0 || size.isEmpty())
        return {};
    const double loudest = *std::max_element(map.levels.begin(), map.levels.end());
    const double span = shownDecibels / static_cast<double>(map.axes.stepDb);
    // Levels that look alike are one colour: fewer of them pack better.
    const auto quietest = static_cast<std::uint8_t>(std::max(loudest - span, 0.0));
    QList<QRgb> palette;
    for (int level = quietest; level <= static_cast<int>(loudest); ++level)
        // Silence is white however quiet the rest is, also where there is nothing else.
        palette.push_back(level == 0 ? colourOf(0) : colourOf(1 - (loudest - level) / span));

    std::vector<int> frames(static_cast<std::size_t>(size.width()));
    for (int x = 0; x < size.width(); ++x)
        frames[static_cast<std::size_t>(x)]
            = static_cast<int>(static_cast<std::int64_t>(x) * map.frames() / size.width());

    QImage image(size, QImage::Format_Indexed8);
    image.setColorTable(palette);
    int drawn = -1;
    for (int y = 0; y < size.height(); ++y) {
        const int bin = map.bins - 1
            - static_cast<int>(static_cast<std::int64_t>(y) * map.bins / size.height());
        std::uint8_t* const line = image.scanLine(y);
        if (bin == drawn) {
            std::copy_n(image.constScanLine(y - 1), size.width(), line);
            continue;
        }
        for (std::size_t x = 0; x < frames.size(); ++x) {
            const std::uint8_t level
                = map.levels
                      [static_cast<std::size_t>(frames[x]) * static_cast<std::size_t>(map.bins)
                       + static_cast<std::size_t>(bin)];
            line[x] = static_cast<std::uint8_t>(std::max(level, quietest) - quietest);
        }
        drawn = bin;
    }
    return image;
}

} // namespace stemma::pdf
