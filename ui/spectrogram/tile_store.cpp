#include "ui/spectrogram/tile_store.h"

#include <algorithm>

namespace stemma
{
namespace
{

constexpr qsizetype mostBytes = qsizetype{64} << 20;
constexpr std::size_t mostSheets = 12;
constexpr std::size_t tilesAtOnce = 3;

} // namespace

TileStore::TileStore(QObject* parent)
    : QObject(parent)
{
}

void TileStore::show(const PictureContent& content, const TimeRange& visible, const QSize& pixels)
{
    if (pixels.isEmpty() || !(visible.length() > 0))
        return;
    m_visible = visible;
    const auto grid = TileGrid::of(visible, pixels);
    const auto found = find(content, grid);
    if (found == m_sheets.end())
        m_sheets.push_front({content, grid, {}});
    else
        m_sheets.splice(m_sheets.begin(), m_sheets, found);
    trim();
    drawNext();
}

void TileStore::clear()
{
    m_sheets.clear();
    ++m_generation;
}

std::list<TileSheet>::iterator TileStore::find(const PictureContent& content, const TileGrid& grid)
{
    return std::ranges::find_if(m_sheets, [&](const TileSheet& sheet) {
        return sheet.grid.agrees(grid) && sheet.content == content;
    });
}

void TileStore::trim()
{
    qsizetype bytes = 0;
    std::size_t count = 0;
    for (auto sheet = m_sheets.begin(); sheet != m_sheets.end();) {
        bytes += sheet->bytes();
        ++count;
        const bool over = count > 1 && (count > mostSheets || bytes > mostBytes);
        sheet = over ? m_sheets.erase(sheet) : std::next(sheet);
    }
    if (m_sheets.empty() || m_sheets.front().bytes() <= mostBytes / 2)
        return;
    // A long way was panned at one zoom.
    auto& sheet = m_sheets.front();
    const auto span = sheet.grid.tilesOver(m_visible);
    std::erase_if(sheet.tiles, [&](const auto& tile) {
        return tile.first < span.first - 4 || tile.first > span.last + 4;
    });
}

void TileStore::drawNext()
{
    if (m_busy || m_sheets.empty())
        return;
    const auto& sheet = m_sheets.front();
    auto missing = missingTiles(sheet, m_visible);
    if (missing.empty())
        return;
    missing.resize(std::min(missing.size(), tilesAtOnce));
    m_busy = true;
    auto work = [content = sheet.content, grid = sheet.grid, missing] {
        TileSheet part{content, grid, {}};
        for (const int tile : missing)
            part.tiles[tile] = renderPicture(content, grid.timeOf(tile), {tileWidth, grid.height});
        return part;
    };
    m_queue.post(
        this, {}, std::move(work), [this, generation = m_generation](const TileSheet& part) {
            m_busy = false;
            if (generation == m_generation)
                keep(part);
            drawNext();
            Q_EMIT drawn();
        });
}

void TileStore::keep(const TileSheet& part)
{
    const auto sheet = find(part.content, part.grid);
    if (sheet == m_sheets.end())
        return;
    for (const auto& [tile, image] : part.tiles)
        sheet->tiles[tile] = image;
}

bool TileStore::isComplete() const
{
    return !m_sheets.empty() && m_sheets.front().covers(m_visible);
}

/// At most two, since each costs a whole plot of scaled pixels: the one used last on one that covers all.
std::vector<const TileSheet*> TileStore::standIns(const TileSheet& asked) const
{
    const TileSheet* recent = nullptr;
    for (auto sheet = std::next(m_sheets.begin()); sheet != m_sheets.end(); ++sheet) {
        // On another scale it cannot be laid where it belongs.
        if (sheet->content.frequency.scale != asked.content.frequency.scale)
            continue;
        if (sheet->covers(m_visible))
            return recent ? std::vector{&*sheet, recent} : std::vector{&*sheet};
        if (!recent && sheet->overlaps(m_visible))
            recent = &*sheet;
    }
    return recent ? std::vector{recent} : std::vector<const TileSheet*>();
}

std::vector<DrawnTile> TileStore::tiles() const
{
    std::vector<DrawnTile> result;
    const auto add = [&](const TileSheet& sheet, bool exact) {
        const auto span = sheet.grid.tilesOver(m_visible);
        for (auto tile = sheet.tiles.lower_bound(span.first);
             tile != sheet.tiles.end() && tile->first <= span.last; ++tile)
            result.push_back(
                {tile->second, sheet.grid.timeOf(tile->first), sheet.content.frequency, exact});
    };
    if (m_sheets.empty())
        return result;
    const auto& asked = m_sheets.front();
    if (!asked.covers(m_visible)) {
        for (const auto* const sheet : standIns(asked))
            add(*sheet, false);
    }
    add(asked, true);
    return result;
}

} // namespace stemma
