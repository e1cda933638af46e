#include "core/report/pdf/chapter_layout.h"

#include <array>

namespace stemma::pdf
{
namespace
{

constexpr double whiteToSpare = 0.35; ///< of all white space, at most
constexpr double nearlyEmpty = 1.0 / 3; ///< of a page

/// How hard it is tried to spare a page.
struct Economy {
    double tightness = 0; ///< from 0, all space that blocks like to have, to 1, as little as may be
    bool inSmall = false; ///< with the smaller variants of blocks
};
constexpr std::array<Economy, 5> economies
    = {{{0.25, false}, {0.5, false}, {0.75, false}, {1, false}, {1, true}}};

/// One way to lay a chapter out.
class Attempt
{
public:
    Attempt(const Chapter& chapter, const Economy& economy)
        : m_chapter(chapter)
        , m_economy(economy)
    {
        for (; nextPart() < chapter.first; ++m_part)
            m_current = &chapter.parts[m_part];
        m_layout.pages.emplace_back();
        for (std::size_t first = chapter.first; first < chapter.end;)
            first = putGroup(first);
        for (Page& page : m_layout.pages)
            fill(page);
    }

    std::size_t pageCount() const { return m_layout.pages.size(); }
    /// Whether the last page is worth to be spared: what else fits one page, or a page for very little.
    bool endsWithSparePage() const
    {
        return pageCount() == 2 || (pageCount() > 2 && m_y < m_chapter.pageHeight * nearlyEmpty);
    }
    ChapterLayout take() { return std::move(m_layout); }

private:
    double white(const Block& block) const
    {
        return block.before * (1 - whiteToSpare * m_economy.tightness);
    }
    const Block& variant(const Block& block) const
    {
        return m_economy.inSmall && block.smaller ? *block.smaller : block;
    }
    double height(const Block& block) const
    {
        const Block& shown = variant(block);
        return shown.height - shown.give * m_economy.tightness;
    }

    std::size_t nextPart() const
    {
        return m_part < m_chapter.parts.size() ? m_chapter.parts[m_part].first : m_chapter.end;
    }

    /// One past the last block that must stay with @p first.
    std::size_t groupEnd(std::size_t first) const
    {
        std::size_t end = first + 1;
        while (end < m_chapter.end && m_chapter.blocks[end - 1]->withNext)
            ++end;
        return end;
    }

    double groupHeight(std::size_t first, std::size_t end) const
    {
        double sum = white(*m_chapter.blocks[first]) + height(*m_chapter.blocks[first]);
        for (std::size_t i = first + 1; i < end; ++i)
            sum += white(*m_chapter.blocks[i]) + height(*m_chapter.blocks[i]);
        return sum;
    }

    void put(const Block& block)
    {
        m_layout.pages.back().blocks.push_back({&variant(block), m_y, height(block)});
        m_y += height(block);
    }

    void turn()
    {
        m_layout.pages.emplace_back();
        m_y = 0;
        m_isFresh = true;
    }

    /// Notes the parts that begin with block @p i. A page is called after what it begins with.
    void enter(std::size_t i)
    {
        const std::size_t before = m_part;
        for (; nextPart() == i; ++m_part) {
            m_current = &m_chapter.parts[m_part];
            m_layout.bookmarks.push_back(
                {m_current->title, m_current->level, static_cast<int>(pageCount()) - 1});
        }
        if (!m_isFresh || m_current == nullptr)
            return;
        m_layout.pages.back().title = m_current->title;
        if (m_part == before && m_current->again)
            put(*m_current->again);
    }

    std::size_t putGroup(std::size_t first)
    {
        const Block& leader = *m_chapter.blocks[first];
        const std::size_t end = groupEnd(first);
        const double needed = std::max(groupHeight(first, end), white(leader) + leader.atLeast);
        if (!m_isFresh && m_y + needed > m_chapter.pageHeight)
            turn();
        for (std::size_t i = first; i < end; ++i) {
            const Block& block = *m_chapter.blocks[i];
            // Only within a group that is higher than a page.
            if (i > first && !m_isFresh
                && m_y + white(block) + height(block) > m_chapter.pageHeight)
                turn();
            if (!m_isFresh)
                m_y += white(block);
            enter(i);
            if (m_isFresh && block.heading)
                put(*block.heading);
            m_isFresh = false;
            put(block);
        }
        return end;
    }

    /// Lets the blocks of a page that take room have what is left of it.
    void fill(Page& page) const
    {
        if (page.blocks.empty())
            return;
        double room = m_chapter.pageHeight - page.blocks.back().y - page.blocks.back().height;
        double shift = 0;
        for (PlacedBlock& placed : page.blocks) {
            placed.y += shift;
            const double most = placed.block->height + placed.block->take;
            const double growth = std::clamp(most - placed.height, 0.0, std::max(room, 0.0));
            placed.height += growth;
            shift += growth;
            room -= growth;
        }
    }

    const Chapter& m_chapter;
    Economy m_economy;
    ChapterLayout m_layout;
    std::size_t m_part = 0; ///< the next one to begin
    const Part* m_current = nullptr;
    double m_y = 0;
    bool m_isFresh = true; ///< nothing stands on the page yet that could not stand on any other
};

} // namespace

ChapterLayout layOutChapter(const Chapter& chapter)
{
    Attempt loose(chapter, {});
    if (!loose.endsWithSparePage())
        return loose.take();
    for (const Economy& economy : economies) {
        Attempt tighter(chapter, economy);
        if (tighter.pageCount() < loose.pageCount())
            return tighter.take();
    }
    return loose.take();
}

} // namespace stemma::pdf
