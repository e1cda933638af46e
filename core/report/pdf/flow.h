// Blocks of known height laid onto pages: what must not be parted stays together, headings never stand alone,
// tables begin again with their heading.
#pragma once

#include "core/report/pdf/pictures.h"

#include <QRectF>
#include <QString>

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace stemma::pdf
{

/// Paints a block into its box: as wide as the text block, as high as the block.
using Paint = std::function<void(Canvas&, const QRectF&)>;

struct Block {
    double height = 0; ///< dots
    Paint paint;
    double before = 0; ///< white above it, unless it is the first of a page
    bool withNext = false; ///< no page may end after it
    std::shared_ptr<const Block> heading; ///< comes again above it where it is the first of a page
    bool newPage = false; ///< a page begins with it
    double atLeast = 0; ///< a page begins with it where less than this is left
};

/// An entry of the document's outline.
struct Bookmark {
    QString title;
    int level = 0; ///< 0 for a section, 1 for what is in it
    int page = 0;
};

/// A block at its place.
struct PlacedBlock {
    const Block* block = nullptr;
    double y = 0; ///< below the top of the text block
};

struct Page {
    std::vector<PlacedBlock> blocks;
    QString title; ///< of the section or match that it belongs to
};

/// Collects blocks in reading order, then lays them out. Calls must match: (add | begin)* pages
class Flow
{
public:
    void add(Block block);
    /// No page may end after the last block that was added.
    void keepWithNext();
    /// White space above the next block.
    void space(double height) { m_space = std::max(m_space, height); }
    /// What follows, from the next block on, is a part of the document with a title and an entry in the outline.
    void begin(const QString& title, int level);

    /// The pages of a text block of that height; they point to blocks of this flow. A group of blocks that is
    /// higher than a page is parted nevertheless.
    std::vector<Page> pages(double height, std::vector<Bookmark>& bookmarks) const;

private:
    struct Part {
        std::size_t first = 0; ///< block
        QString title;
        int level = 0;
    };
    std::size_t groupEnd(std::size_t first) const;
    double groupHeight(std::size_t first, std::size_t end) const;

    std::vector<std::unique_ptr<Block>> m_blocks;
    std::vector<Part> m_parts;
    double m_space = 0;
};

} // namespace stemma::pdf
