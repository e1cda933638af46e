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
        // By hand: rounding functions take longer than all the rest of a pixel.
        constexpr float half = 0.5F;
        return static_cast<int>(std::clamp((db - m_bottom) * m_scale, 0.0F, 255.0F) + half);
    }

private:
    float m_bottom;
    float m_scale;
};

/// The part of a picture that is not transparent.
struct Part {
    int left, right, top, bottom; ///< right and bottom are outside

    static Part of(const LevelGrid& grid)
    {
        return {grid.firstColumn, grid.endColumn, grid.firstRow, grid.endRow};
    }
    Part operator|(const Part& other) const
    {
        return {
            std::min(left, other.left), std::max(right, other.right), std::min(top, other.top),
            std::max(bottom, other.bottom)};
    }
    Part operator&(const Part& other) const
    {
        return {
            std::max(left, other.left), std::min(right, other.right), std::max(top, other.top),
            std::min(bottom, other.bottom)};
    }
};

template <class Colour> QImage paint(const QSize& pixels, const Part& part, Colour colour)
{
    const bool whole = part.left == 0 && part.right == pixels.width() && part.top == 0
        && part.bottom == pixels.height();
    QImage image(pixels, whole ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (!whole)
        image.fill(Qt::transparent);
    for (int y = part.top; y < part.bottom; ++y) {
        auto* const row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = part.left; x < part.right; ++x)
            row[x] = colour(x, y);
    }
    return image;
}

bool hasMap(const PlacedMap& placed)
{
    return placed.map && !placed.map->levels.empty();
}

QImage
overlay(const LevelGrid& one, const LevelGrid& other, const LevelRange& levels, const QSize& pixels)
{
    const Scaling scaled(levels);
    const auto level = [&scaled](const LevelGrid& grid, int x, int y) {
        return grid.contains(x, y) ? scaled(grid.row(y)[x]) : 0;
    };
    auto part = Part::of(one.isEmpty() ? other : one);
    if (!other.isEmpty())
        part = part | Part::of(other);
    return paint(pixels, part, [&](int x, int y) {
        return overlayColour(level(one, x, y), level(other, x, y));
    });
}

QImage difference(
    const LevelGrid& one, const LevelGrid& other, const LevelRange& levels, const QSize& pixels)
{
    const auto& colours = differenceTable();
    const auto bottom = static_cast<float>(levels.bottom);
    const auto top = static_cast<float>(levels.top);
    return paint(pixels, Part::of(one) & Part::of(other), [&](int x, int y) {
        const float more
            = std::clamp(one.row(y)[x], bottom, top) - std::clamp(other.row(y)[x], bottom, top);
        const double share = std::clamp(more / strongestDifference, -1.0, 1.0);
        return colours[static_cast<std::size_t>(127.5 + share * 127.5)];
    });
}

} // namespace

QImage renderPicture(const PictureContent& content, const TimeRange& time, const QSize& pixels)
{
    const bool two = content.kind != PictureKind::Single;
    if (pixels.isEmpty() || !(hasMap(content.one) || (two && hasMap(content.other))))
        return {};
    const auto one = sampleLevels(content.one, time, content.frequency, pixels);
    if (!two) {
        const Scaling scaled(content.levels);
        const auto& colours = colourTable(content.colours);
        return paint(pixels, Part::of(one), [&](int x, int y) {
            return colours[static_cast<std::size_t>(scaled(one.row(y)[x]))];
        });
    }
    const auto other = sampleLevels(content.other, time, content.frequency, pixels);
    return content.kind == PictureKind::Overlay ? overlay(one, other, content.levels, pixels)
                                                : difference(one, other, content.levels, pixels);
}

} // namespace stemma
