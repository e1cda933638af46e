#include "core/report/pdf/flow.h"

#include <algorithm>
#include <utility>

namespace stemma::pdf
{

void Flow::add(Block block)
{
    block.before = std::max(block.before, std::exchange(m_space, 0));
    m_blocks.push_back(std::make_unique<Block>(std::move(block)));
}

void Flow::keepWithNext()
{
    if (!m_blocks.empty())
        m_blocks.back()->withNext = true;
}

void Flow::begin(const QString& title, int level)
{
    m_parts.push_back({m_blocks.size(), title, level});
}

/// One past the last block that must stay with @p first.
std::size_t Flow::groupEnd(std::size_t first) const
{
    std::size_t end = first + 1;
    while (end < m_blocks.size() && m_blocks[end - 1]->withNext && !m_blocks[end]->newPage)
        ++end;
    return end;
}

double Flow::groupHeight(std::size_t first, std::size_t end) const
{
    double height = m_blocks[first]->height;
    for (std::size_t i = first + 1; i < end; ++i)
        height += m_blocks[i]->before + m_blocks[i]->height;
    return height;
}

std::vector<Page> Flow::pages(double height, std::vector<Bookmark>& bookmarks) const
{
    std::vector<Page> pages(1);
    double y = 0;
    std::size_t part = 0;
    QString title; // of the part that is being laid out
    const auto turn = [&] {
        pages.push_back({{}, title});
        y = 0;
    };
    const auto put = [&](const Block& block) {
        pages.back().blocks.push_back({&block, y});
        y += block.height;
    };
    for (std::size_t first = 0; first < m_blocks.size();) {
        const Block& leader = *m_blocks[first];
        const std::size_t end = groupEnd(first);
        const double needed
            = std::max(leader.before + groupHeight(first, end), leader.before + leader.atLeast);
        const bool isEmpty = pages.back().blocks.empty();
        if (!isEmpty && (leader.newPage || y + needed > height))
            turn();
        for (std::size_t i = first; i < end; ++i) {
            const Block& block = *m_blocks[i];
            if (!pages.back().blocks.empty()) {
                // Only within a group that is higher than a page.
                if (i > first && y + block.before + block.height > height)
                    turn();
                else
                    y += block.before;
            }
            for (; part < m_parts.size() && m_parts[part].first == i; ++part) {
                title = m_parts[part].title;
                // A page is called after what it begins with.
                if (pages.back().blocks.empty())
                    pages.back().title = title;
                bookmarks.push_back(
                    {title, m_parts[part].level, static_cast<int>(pages.size()) - 1});
            }
            if (pages.back().blocks.empty() && block.heading)
                put(*block.heading);
            put(block);
        }
        first = end;
    }
    return pages;
}

} // namespace stemma::pdf
