// Random numbers that are the same with every standard library.
#pragma once

#include <cmath>
#include <cstdint>

namespace stemma
{

/// SplitMix64: small, good enough for augmentation, and independent streams are cheap. (The
/// distributions of <random> differ from library to library.)
class RandomSource
{
public:
    explicit RandomSource(std::uint64_t seed, std::uint64_t stream = 0)
        : m_state(seed * 0x9E3779B97F4A7C15ULL ^ (stream + 1) * 0xD1B54A32D192ED03ULL)
    {
        next();
    }

    std::uint64_t next()
    {
        std::uint64_t z = m_state += 0x9E3779B97F4A7C15ULL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// In [0, 1).
    double unit() { return static_cast<double>(next() >> 11) * 0x1p-53; }
    double uniform(double low, double high) { return low + (high - low) * unit(); }
    /// Uniform in the logarithm; both above 0.
    double logUniform(double low, double high)
    {
        return std::exp(uniform(std::log(low), std::log(high)));
    }
    bool chance(double probability) { return unit() < probability; }
    /// In [0, count).
    int index(int count) { return static_cast<int>(unit() * count); }

private:
    std::uint64_t m_state;
};

} // namespace stemma
