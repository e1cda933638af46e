#include "ui/spectrogram/picture.h"

#include "ui/spectrogram/level_grid.h"

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

/// Levels in dB to 0..255 over the range.
class Scaling
{
public:
    explicit Scaling(const LevelRange& levels)
        : m_bottom(static_cast<float>(levels.bottom))
        , m_scale(static_cast<float>(255 / (levels.top - levels.bottom)))
    {
    }
    int operator()(float db) const
    {
        return static_cast<int>(std::clamp((db - m_bottom) * m_scale, 0.0F, 255.0F) + 0.5F);
    }

private:
    float m_bottom;
    float m_scale;
};

template <class Colour> QImage paint(const QSize& pixels, int first, int end, Colour colour)
{
    const bool whole = first == 0 && end == pixels.width();
    QImage image(pixels, whole ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (!whole)
        image.fill(Qt::transparent);
    for (int y = 0; y < pixels.height(); ++y) {
        auto* const row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = first; x < end; ++x)
            row[x] = colour(x, y);
    }
    return image;
}

bool hasMap(const PlacedMap& placed)
{
    return placed.map && !placed.map->levels.empty();
}

} // namespace

QImage renderPicture(const PictureContent& content, const TimeRange& time, const QSize& pixels)
{
    const bool two = content.kind != PictureKind::Single;
    if (pixels.isEmpty() || !(hasMap(content.one) || (two && hasMap(content.other))))
        return {};
    const Scaling scaled(content.levels);
    const auto one = sampleLevels(content.one, time, content.frequency, pixels);
    if (!two) {
        const auto& colours = colourTable(content.colours);
        return paint(pixels, one.firstColumn, one.endColumn, [&](int x, int y) {
            return colours[static_cast<std::size_t>(scaled(one.row(y)[x]))];
        });
    }
    const auto other = sampleLevels(content.other, time, content.frequency, pixels);
    if (content.kind == PictureKind::Overlay) {
        const auto level = [&scaled](const LevelGrid& grid, int x, int y) {
            const bool inside = x >= grid.firstColumn && x < grid.endColumn;
            return inside ? scaled(grid.row(y)[x]) : 0;
        };
        const bool alone = one.endColumn == 0 || other.endColumn == 0;
        const int first = alone ? std::max(one.firstColumn, other.firstColumn)
                                : std::min(one.firstColumn, other.firstColumn);
        return paint(pixels, first, std::max(one.endColumn, other.endColumn), [&](int x, int y) {
            return overlayColour(level(one, x, y), level(other, x, y));
        });
    }
    const auto& colours = differenceTable();
    const auto bottom = static_cast<float>(content.levels.bottom);
    const auto top = static_cast<float>(content.levels.top);
    return paint(
        pixels, std::max(one.firstColumn, other.firstColumn),
        std::min(one.endColumn, other.endColumn), [&](int x, int y) {
            const float more
                = std::clamp(one.row(y)[x], bottom, top) - std::clamp(other.row(y)[x], bottom, top);
            const double share = std::clamp(more / strongestDifference, -1.0, 1.0);
            return colours[static_cast<std::size_t>(127.5 + share * 127.5)];
        });
}

} // namespace stemma
