#include "core/index/nearest.h"

#include <algorithm>
#include <utility>

namespace stemma
{

namespace
{

/// With 1,024 components, 64 rows and 64 queries of 2 kB each lie in the second-level cache together.
constexpr std::size_t blockRows = 64;
constexpr std::size_t blockQueries = 64;

} // namespace

void BestNeighbours::offer(const Neighbour& neighbour)
{
    if (m_heap.size() == m_k) {
        if (m_k == 0 || !better(neighbour, m_heap.front()))
            return;
        std::ranges::pop_heap(m_heap, better);
        m_heap.pop_back();
    }
    m_heap.push_back(neighbour);
    std::ranges::push_heap(m_heap, better);
}

std::vector<Neighbour> BestNeighbours::take()
{
    std::ranges::sort(m_heap, better);
    return std::exchange(m_heap, {});
}

void searchList(
    const CodeList& list, const QueryRows& queries, std::span<const std::uint32_t> chosen,
    std::span<BestNeighbours> best, const std::stop_token& stop)
{
    const std::size_t width = rowWidth(list.dimension());
    AlignedRows rows;
    std::vector<const std::int16_t*> rowsOfQueries;
    std::vector<std::int32_t> dots(blockRows * blockQueries);
    for (std::size_t first = 0; first < list.size() && !stop.stop_requested(); first += blockRows) {
        const std::size_t count = std::min(blockRows, list.size() - first);
        list.decode(first, count, rows);
        for (std::size_t begin = 0; begin < chosen.size(); begin += blockQueries) {
            const auto some = chosen.subspan(begin, std::min(blockQueries, chosen.size() - begin));
            rowsOfQueries.clear();
            for (const std::uint32_t query : some)
                rowsOfQueries.push_back(queries.row(query));
            dotProducts(rowsOfQueries, rows.data(), count, width, dots.data());
            const std::int32_t* dot = dots.data();
            const auto inverses = list.inverseLengths().subspan(first, count);
            const auto labels = list.labels().subspan(first, count);
            for (const std::uint32_t query : some) {
                const double inverse = queries.inverseLength(query);
                float bar = best[query].bar();
                for (std::size_t r = 0; r < count; ++r) {
                    const auto cosine = static_cast<float>(*dot++ * (inverse * inverses[r]));
                    if (cosine < bar)
                        continue; // nearly every row ends here
                    best[query].offer({cosine, labels[r]});
                    bar = best[query].bar();
                }
            }
        }
    }
}

} // namespace stemma
