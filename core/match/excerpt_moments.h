// The moments of a query at which excerpts may begin, and their products with many excerpts at once.
#pragma once

#include "core/match/excerpt_set.h"

#include <cstdint>
#include <span>
#include <vector>

namespace stemma
{

/// Rows of a query, [first, end). Excerpts may reach beyond its ends, of which edges and short clips have need.
struct Moments {
    int first = 0;
    int end = 0;

    int count() const { return end - first; }
};

Moments momentsOf(const CoarseMap& query, int excerptRows);

/// Some moments of a query, packed as excerpts are. For one thread; keeps its memory from use to use.
class MomentRows
{
public:
    static constexpr int most = 128; ///< at once: their products stay in the cache

    /// @param shift columns by which the query is moved down
    void pack(const CoarseMap& query, const ExcerptRows& rows, Moments moments, int shift);
    /// [moments, block.rows()], valid until the next call.
    std::span<const std::int32_t> products(const Int8Rows& block);
    /// What unrelated excerpts reach at each of the moments.
    std::vector<ProductSpread> spreads(const ExcerptRows& rows);

private:
    int m_count = 0;
    std::vector<std::int8_t> m_packed;
    std::vector<std::int32_t> m_products;
};

} // namespace stemma
