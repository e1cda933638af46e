// What the products of one piece of music with unrelated ones are like.
#pragma once

#include <cstdint>
#include <span>

namespace stemma
{

/// Mean and standard deviation of the products of one piece with unrelated ones.
struct ProductSpread {
    float mean = 0;
    float deviation = 0; ///< 0 where nothing is known

    float deviationsOf(std::int32_t product) const
    {
        return (static_cast<float>(product) - mean) / deviation;
    }
};

ProductSpread spreadOf(std::span<const std::int32_t> products);

} // namespace stemma
