#include "ui/spectrogram/tile_sheet.h"

#include <algorithm>
#include <cmath>

namespace stemma
{

TileGrid TileGrid::of(const TimeRange& visible, const QSize& pixels)
{
    return {visible.length() / std::max(1, pixels.width()), pixels.height()};
}

TimeRange TileGrid::timeOf(int tile) const
{
    const double length = secondsPerPixel * tileWidth;
    return {tile * length, (tile + 1) * length};
}

TileGrid::Span TileGrid::tilesOver(const TimeRange& range) const
{
    const double length = secondsPerPixel * tileWidth;
    const int first = static_cast<int>(std::floor(range.start / length));
    return {first, std::max(first, static_cast<int>(std::ceil(range.end / length)) - 1)};
}

bool TileGrid::agrees(const TileGrid& other) const
{
    return height == other.height
        && std::abs(secondsPerPixel - other.secondsPerPixel) < 1e-9 * secondsPerPixel;
}

bool TileSheet::covers(const TimeRange& range) const
{
    const auto span = grid.tilesOver(range);
    for (int tile = span.first; tile <= span.last; ++tile) {
        if (!tiles.contains(tile))
            return false;
    }
    return true;
}

bool TileSheet::overlaps(const TimeRange& range) const
{
    const auto span = grid.tilesOver(range);
    const auto first = tiles.lower_bound(span.first);
    return first != tiles.end() && first->first <= span.last;
}

qsizetype TileSheet::bytes() const
{
    qsizetype sum = 0;
    for (const auto& [index, image] : tiles)
        sum += image.sizeInBytes();
    return sum;
}

std::vector<int> missingTiles(const TileSheet& sheet, const TimeRange& range)
{
    const auto span = sheet.grid.tilesOver(range);
    std::vector<int> missing;
    for (int tile = span.first - 1; tile <= span.last + 1; ++tile) {
        if (!sheet.tiles.contains(tile))
            missing.push_back(tile);
    }
    std::ranges::stable_sort(
        missing, {}, [&](int tile) { return std::abs(2 * tile - span.first - span.last); });
    return missing;
}

} // namespace stemma
