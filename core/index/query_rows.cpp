#include "core/index/query_rows.h"

#include <algorithm>
#include <cmath>

namespace stemma
{

QueryRows::QueryRows(std::span<const float> rows, std::size_t dimension)
    : m_width(rowWidth(dimension))
    , m_rows(rows.size() / dimension * m_width)
    , m_inverseLengths(rows.size() / dimension)
{
    constexpr double largestCode = 4095; // see dotProducts()
    for (std::size_t i = 0; i < size(); ++i) {
        const auto row = rows.subspan(i * dimension, dimension);
        float largest = 0;
        for (const float value : row)
            largest = std::max(largest, std::abs(value));
        const double scale = largest > 0 ? largestCode / largest : 0;
        std::int64_t squares = 0;
        for (std::size_t c = 0; c < dimension; ++c) {
            const auto code = static_cast<std::int16_t>(std::lround(row[c] * scale));
            m_rows[i * m_width + c] = code;
            squares += std::int64_t{code} * code;
        }
        m_inverseLengths[i] = squares > 0 ? 1 / std::sqrt(static_cast<double>(squares)) : 0;
    }
}

} // namespace stemma
