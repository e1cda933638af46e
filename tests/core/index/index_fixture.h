// Fingerprints that the tests of core/index make up.
#pragma once

#include "core/base/fingerprints.h"

#include <cmath>
#include <cstdint>
#include <random>
#include <span>
#include <vector>

namespace stemma
{

/// Standard normal numbers that are the same with every standard library.
class Noise
{
public:
    explicit Noise(std::uint32_t seed)
        : m_engine(seed)
    {
    }
    float next()
    {
        const double u = (m_engine() + 1.0) / 4294967297.0;
        const double v = m_engine() / 4294967296.0;
        return static_cast<float>(std::sqrt(-2 * std::log(u)) * std::cos(2 * M_PI * v));
    }
    std::uint32_t below(std::uint32_t bound) { return m_engine() % bound; }

private:
    std::mt19937 m_engine;
};

inline void toUnitLength(std::span<float> row)
{
    double squares = 0;
    for (const float value : row)
        squares += double{value} * value;
    for (float& value : row)
        value = static_cast<float>(value / std::sqrt(squares));
}

inline double cosine(std::span<const float> a, std::span<const float> b)
{
    double product = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        product += double{a[i]} * b[i];
    return product;
}

inline std::span<const float> rowOf(const Fingerprints& rows, std::size_t i)
{
    const auto dimension = static_cast<std::size_t>(rows.dimension);
    return std::span(rows.values).subspan(i * dimension, dimension);
}

/// Segments every half second; rows in all directions alike.
inline Fingerprints noiseRows(std::size_t count, int dimension, std::uint32_t seed)
{
    Noise noise(seed);
    Fingerprints rows;
    rows.dimension = dimension;
    for (std::size_t i = 0; i < count; ++i) {
        rows.segments.push_back({static_cast<double>(i) * 0.5, 4.096, 1});
        for (int c = 0; c < dimension; ++c)
            rows.values.push_back(noise.next());
        toUnitLength(std::span(rows.values).last(static_cast<std::size_t>(dimension)));
    }
    return rows;
}

/// Rows around @p centres, off by noise of @p spread times their length: as the segments of one track, or of
/// tracks alike, lie to each other.
inline Fingerprints
clusteredRows(const Fingerprints& centres, std::size_t count, float spread, std::uint32_t seed)
{
    Noise noise(seed);
    Fingerprints rows;
    rows.dimension = centres.dimension;
    const float scale = spread / std::sqrt(static_cast<float>(centres.dimension));
    for (std::size_t i = 0; i < count; ++i) {
        rows.segments.push_back({static_cast<double>(i) * 0.5, 4.096, 1});
        const auto centre
            = rowOf(centres, noise.below(static_cast<std::uint32_t>(centres.segments.size())));
        for (const float value : centre)
            rows.values.push_back(value + noise.next() * scale);
        toUnitLength(std::span(rows.values).last(centre.size()));
    }
    return rows;
}

} // namespace stemma
