// The pictures of one content at one zoom, cut into tiles.
#pragma once

#include "ui/spectrogram/picture.h"

#include <map>
#include <vector>

namespace stemma
{

/// Device pixels of a tile from left to right.
inline constexpr int tileWidth = 256;

/// Where tiles of a zoom lie: tile i covers [i, i + 1) tile lengths of the axis.
struct TileGrid {
    double secondsPerPixel = 1;
    int height = 0; ///< device pixels

    /// As fine as @p visible over @p pixels.
    static TileGrid of(const TimeRange& visible, const QSize& pixels);

    TimeRange timeOf(int tile) const;
    /// The tiles that overlap @p range, [first, last].
    struct Span {
        int first;
        int last;
    };
    Span tilesOver(const TimeRange& range) const;
    /// The same but for rounding.
    bool agrees(const TileGrid& other) const;
};

struct TileSheet {
    PictureContent content;
    TileGrid grid;
    std::map<int, QImage> tiles;

    bool covers(const TimeRange& range) const;
    bool overlaps(const TimeRange& range) const;
    qsizetype bytes() const;
};

/// Tiles of @p range that @p sheet lacks, those in the middle first, then one more on either side.
std::vector<int> missingTiles(const TileSheet& sheet, const TimeRange& range);

} // namespace stemma
