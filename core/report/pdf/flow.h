// Blocks of known height in reading order, to be laid onto pages.
#pragma once

#include "core/report/pdf/pictures.h"

#include <QRectF>
#include <QString>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace stemma::pdf
{

/// Paints a block into its box: as wide as the text block, as high as it is on its page.
using Paint = std::function<void(Canvas&, const QRectF&)>;

struct Block {
    double height = 0; ///< dots
    Paint paint;
    double before = 0; ///< white above it, unless it is the first of a page
    bool withNext = false; ///< no page may end after it
    std::shared_ptr<const Block> heading; ///< comes again above it where it is the first of a page
    bool newPage = false; ///< a page begins with it
    double atLeast = 0; ///< a page begins with it where less than this is left
    double give = 0; ///< how much lower it may be where that saves a page
    std::shared_ptr<const Block> smaller; ///< stands in for it where nothing less spares a page
    double take = 0; ///< how much higher it may be where its page has room
};

/// A stretch of blocks with a title, up to where the next one begins.
struct Part {
    std::size_t first = 0; ///< block
    QString title;
    int level = 0; ///< of its entry in the outline: 0 for a section, 1 for what is in it
    std::shared_ptr<const Block> again; ///< comes first on every further page of it; may be null
};

/// An entry of the document's outline.
struct Bookmark {
    QString title;
    int level = 0; ///< as Part's
    int page = 0;
};

/// A block at its place.
struct PlacedBlock {
    const Block* block = nullptr;
    double y = 0; ///< below the top of the text block
    double height = 0; ///< on this page
};

struct Page {
    std::vector<PlacedBlock> blocks;
    QString title; ///< of the section or match that it belongs to
};

/// Collects blocks in reading order, then lays them out. Nothing may be added once pages() was
/// called: they point into it.
class Flow
{
public:
    void add(Block block);
    /// Lines that may part, but neither the first nor the last of them is left alone on a page.
    void addRun(std::vector<Block> lines);
    /// No page may end after the last block that was added.
    void keepWithNext();
    /// How many blocks were added.
    std::size_t size() const { return m_blocks.size(); }
    /// Keeps all blocks from number @p first on together, unless they are higher than @p most.
    void keepTogether(std::size_t first, double most);
    /// White space above the next block.
    void space(double height) { m_space = std::max(m_space, height); }
    /// A page begins with the next block.
    void breakPage() { m_breaksPage = true; }
    /// What follows, from the next block on, is a part of the document with a title and an entry in the outline.
    void begin(const QString& title, int level, std::shared_ptr<const Block> again = {});

    /// The pages of a text block of that height; they point to blocks of this flow. What must not be parted stays
    /// together, unless it is higher than a page. Where that spares the second of two pages, or a last one that
    /// would be nearly empty, white space and what gives way shrink. What takes room then grows.
    std::vector<Page> pages(double height, std::vector<Bookmark>& bookmarks) const;

private:
    std::vector<std::unique_ptr<Block>> m_blocks;
    std::vector<Part> m_parts;
    double m_space = 0;
    bool m_breaksPage = false;
};

} // namespace stemma::pdf
