#include "core/index/nearest.h"

#include "core/base/int8_product.h"

#include <algorithm>
#include <utility>

namespace stemma
{

namespace
{

/// Their products, 1 MB, stay in the cache.
constexpr std::size_t blockRows = 2048;
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
    std::vector<std::int8_t> left;
    std::vector<std::int32_t> products;
    for (std::size_t first = 0; first < list.size() && !stop.stop_requested(); first += blockRows) {
        const std::size_t count = std::min(blockRows, list.size() - first);
        const Int8Rows rows(
            list.codes().subspan(first * list.dimension(), count * list.dimension()),
            static_cast<int>(list.dimension()));
        for (std::size_t begin = 0; begin < chosen.size(); begin += blockQueries) {
            const auto some = chosen.subspan(begin, std::min(blockQueries, chosen.size() - begin));
            left.clear();
            for (const std::uint32_t query : some)
                left.insert(left.end(), queries.digits(query).begin(), queries.digits(query).end());
            products.resize(2 * some.size() * count);
            rows.products(left, products);
            const std::int32_t* high = products.data();
            const auto inverses = list.inverseLengths().subspan(first, count);
            const auto labels = list.labels().subspan(first, count);
            for (const std::uint32_t query : some) {
                const std::int32_t* low = high + count;
                const double inverse = queries.inverseLength(query);
                float bar = best[query].bar();
                for (std::size_t r = 0; r < count; ++r) {
                    const std::int32_t dot = high[r] * QueryRows::base + low[r];
                    const auto cosine = static_cast<float>(dot * (inverse * inverses[r]));
                    if (cosine < bar)
                        continue; // nearly every row ends here
                    best[query].offer({cosine, labels[r]});
                    bar = best[query].bar();
                }
                high = low + count;
            }
        }
    }
}

} // namespace stemma
