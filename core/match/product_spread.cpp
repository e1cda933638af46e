#include "core/match/product_spread.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace stemma
{

ProductSpread spreadOf(std::span<const std::int32_t> products)
{
    if (products.size() < 2)
        return {};
    // Several sums side by side, always the same ones: additions need not wait for each other.
    constexpr std::size_t lanes = 8;
    std::array<double, lanes> sums{};
    std::array<double, lanes> squaresOf{};
    for (std::size_t i = 0; i < products.size(); i += lanes) {
        const std::size_t count = std::min(lanes, products.size() - i);
        for (std::size_t k = 0; k < count; ++k) {
            const double product = products[i + k];
            sums[k] += product;
            squaresOf[k] += product * product;
        }
    }
    const double sum = std::accumulate(sums.begin(), sums.end(), 0.0);
    const double squares = std::accumulate(squaresOf.begin(), squaresOf.end(), 0.0);
    const double count = static_cast<double>(products.size());
    const double mean = sum / count;
    return {
        static_cast<float>(mean),
        static_cast<float>(std::sqrt(std::max(0.0, squares / count - mean * mean)))};
}

} // namespace stemma
