#include "core/index/row_codes.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace stemma
{

void codeRow(std::span<const float> row, std::span<std::int8_t> codes)
{
    float largest = 0;
    for (const float value : row)
        largest = std::max(largest, std::abs(value));
    const double scale = largest > 0 ? 127.0 / largest : 0;
    for (std::size_t i = 0; i < row.size(); ++i)
        codes[i] = static_cast<std::int8_t>(std::lround(row[i] * scale));
}

double inverseLength(std::span<const std::int8_t> codes)
{
    std::int64_t squares = 0;
    for (const std::int8_t code : codes)
        squares += std::int64_t{code} * code;
    return squares > 0 ? 1 / std::sqrt(static_cast<double>(squares)) : 0;
}

bool isFinite(std::span<const float> row)
{
    return std::ranges::all_of(row, [](float value) { return std::isfinite(value); });
}

} // namespace stemma
