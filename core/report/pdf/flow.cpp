#include "core/report/pdf/flow.h"

#include "core/report/pdf/chapter_layout.h"

#include <utility>

namespace stemma::pdf
{

void Flow::add(Block block)
{
    block.before = std::max(block.before, std::exchange(m_space, 0));
    block.newPage = std::exchange(m_breaksPage, false) || block.newPage;
    m_blocks.push_back(std::make_unique<Block>(std::move(block)));
}

void Flow::addRun(std::vector<Block> lines)
{
    if (lines.size() > 1) {
        lines.front().withNext = true;
        lines[lines.size() - 2].withNext = true;
    }
    for (Block& line : lines)
        add(std::move(line));
}

void Flow::keepWithNext()
{
    if (!m_blocks.empty())
        m_blocks.back()->withNext = true;
}

void Flow::keepTogether(std::size_t first, double most)
{
    double height = 0;
    for (std::size_t i = first; i < m_blocks.size(); ++i)
        height += m_blocks[i]->height + (i > first ? m_blocks[i]->before : 0);
    if (height > most)
        return;
    for (std::size_t i = first; i + 1 < m_blocks.size(); ++i)
        m_blocks[i]->withNext = true;
}

void Flow::begin(const QString& title, int level, std::shared_ptr<const Block> again)
{
    m_parts.push_back({m_blocks.size(), title, level, std::move(again)});
}

std::vector<Page> Flow::pages(double height, std::vector<Bookmark>& bookmarks) const
{
    std::vector<const Block*> blocks;
    for (const auto& block : m_blocks)
        blocks.push_back(block.get());
    std::vector<Page> pages;
    for (std::size_t first = 0; first < blocks.size();) {
        std::size_t end = first + 1;
        while (end < blocks.size() && !blocks[end]->newPage)
            ++end;
        ChapterLayout chapter = layOutChapter({blocks, m_parts, first, end, height});
        for (Bookmark& bookmark : chapter.bookmarks) {
            bookmark.page += static_cast<int>(pages.size());
            bookmarks.push_back(std::move(bookmark));
        }
        std::move(chapter.pages.begin(), chapter.pages.end(), std::back_inserter(pages));
        first = end;
    }
    if (pages.empty())
        pages.emplace_back();
    return pages;
}

} // namespace stemma::pdf
