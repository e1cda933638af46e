#include "core/index/query_rows.h"

#include <algorithm>
#include <cmath>

namespace stemma
{

QueryRows::QueryRows(std::span<const float> rows, std::size_t dimension)
    : m_dimension(dimension)
    , m_digits(2 * rows.size())
    , m_inverseLengths(rows.size() / dimension)
{
    constexpr double largestCode = 4095; // a product of 4,096 components fits 32 bits
    for (std::size_t i = 0; i < size(); ++i) {
        const auto row = rows.subspan(i * dimension, dimension);
        float largest = 0;
        for (const float value : row)
            largest = std::max(largest, std::abs(value));
        const double scale = largest > 0 ? largestCode / largest : 0;
        std::int64_t squares = 0;
        for (std::size_t c = 0; c < dimension; ++c) {
            const auto code = static_cast<std::int32_t>(std::lround(row[c] * scale));
            const std::int32_t first = (code + 4096 + base / 2) / base - 4096 / base; // rounded
            m_digits[2 * i * dimension + c] = static_cast<std::int8_t>(first);
            m_digits[(2 * i + 1) * dimension + c] = static_cast<std::int8_t>(code - first * base);
            squares += std::int64_t{code} * code;
        }
        m_inverseLengths[i] = squares > 0 ? 1 / std::sqrt(static_cast<double>(squares)) : 0;
    }
}

} // namespace stemma
