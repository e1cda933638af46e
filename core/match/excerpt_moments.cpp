#include "core/match/excerpt_moments.h"

#include <algorithm>

namespace stemma
{
namespace
{

constexpr double leastOverlap = 1; ///< of an excerpt with the query, seconds

} // namespace

Moments momentsOf(const CoarseMap& query, int excerptRows)
{
    const int overlap = std::min(query.rows, static_cast<int>(leastOverlap * query.rowsPerSecond));
    return {overlap - excerptRows, query.rows - overlap + 1};
}

void MomentRows::pack(const CoarseMap& query, const ExcerptRows& rows, Moments moments, int shift)
{
    m_count = moments.count();
    const std::size_t width = static_cast<std::size_t>(rows.width);
    m_packed.resize(static_cast<std::size_t>(m_count) * width);
    for (int i = 0; i < m_count; ++i)
        copyExcerpt(
            query, moments.first + i, rows.rows, shift,
            std::span(m_packed).subspan(static_cast<std::size_t>(i) * width, width));
}

std::span<const std::int32_t> MomentRows::products(const Int8Rows& block)
{
    m_products.resize(static_cast<std::size_t>(m_count) * static_cast<std::size_t>(block.rows()));
    block.products(m_packed, m_products);
    return m_products;
}

std::vector<ProductSpread> MomentRows::spreads(const ExcerptRows& rows)
{
    const std::span<const std::int32_t> values = products(rows.sample);
    const std::size_t sample = static_cast<std::size_t>(rows.sample.rows());
    std::vector<ProductSpread> result;
    result.reserve(static_cast<std::size_t>(m_count));
    for (int i = 0; i < m_count; ++i)
        result.push_back(spreadOf(values.subspan(static_cast<std::size_t>(i) * sample, sample)));
    return result;
}

} // namespace stemma
