// Exact search in lists of rows, many queries at a time. Private to core/index.
#pragma once

#include "core/index/code_list.h"
#include "core/index/query_rows.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <stop_token>
#include <vector>

namespace stemma
{

struct Neighbour {
    float similarity; ///< cosine
    std::int64_t label;
};

/// A total order, so that results do not depend on the order of the rows.
inline bool better(const Neighbour& a, const Neighbour& b)
{
    return a.similarity != b.similarity ? a.similarity > b.similarity : a.label < b.label;
}

/// The best k of all that is offered.
class BestNeighbours
{
public:
    explicit BestNeighbours(std::size_t k)
        : m_k(k)
    {
    }
    void offer(const Neighbour& neighbour);
    /// What is less similar need not be offered.
    float bar() const
    {
        return m_heap.size() < m_k ? -std::numeric_limits<float>::infinity()
            : m_k > 0              ? m_heap.front().similarity
                                   : std::numeric_limits<float>::infinity();
    }
    /// Best first; leaves nothing behind.
    std::vector<Neighbour> take();

private:
    std::size_t m_k;
    std::vector<Neighbour> m_heap; ///< the worst one first
};

/// Offers every row of @p list to the queries named by @p chosen (indices into @p queries); @p best has one
/// entry per query. Returns early when stopped.
void searchList(
    const CodeList& list, const QueryRows& queries, std::span<const std::uint32_t> chosen,
    std::span<BestNeighbours> best, const std::stop_token& stop);

} // namespace stemma
