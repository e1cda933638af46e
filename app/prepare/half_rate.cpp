#include "app/prepare/half_rate.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace stemma
{

namespace
{

constexpr int radius = 39;

/// Of the odd taps 1, 3, ... radius; the even ones of a half-band filter are zero but for the middle.
std::array<float, (radius + 1) / 2> oddTaps()
{
    constexpr double beta = 7;
    std::array<float, (radius + 1) / 2> taps{};
    double sum = 0;
    for (std::size_t i = 0; i < taps.size(); ++i) {
        const double n = 2.0 * static_cast<double>(i) + 1;
        const double inside = std::sqrt(1 - (n / (radius + 1)) * (n / (radius + 1)));
        const double window = std::cyl_bessel_i(0, beta * inside) / std::cyl_bessel_i(0, beta);
        taps[i] = static_cast<float>(
            std::sin(std::numbers::pi * n / 2) / (std::numbers::pi * n) * window);
        sum += 2 * taps[i];
    }
    for (float& tap : taps)
        tap = static_cast<float>(tap * 0.5 / sum); // with the middle, 1 in all
    return taps;
}

} // namespace

std::vector<float> halveRate(std::span<const float> samples)
{
    static const auto taps = oddTaps();
    const auto size = static_cast<std::ptrdiff_t>(samples.size());
    const auto at = [&](std::ptrdiff_t i) {
        return i >= 0 && i < size ? samples[static_cast<std::size_t>(i)] : 0.F;
    };
    std::vector<float> result;
    result.reserve((samples.size() + 1) / 2);
    for (std::ptrdiff_t centre = 0; centre < size; centre += 2) {
        float sum = 0.5F * at(centre);
        for (std::size_t i = 0; i < taps.size(); ++i) {
            const auto reach = static_cast<std::ptrdiff_t>(2 * i + 1);
            sum += taps[i] * (at(centre - reach) + at(centre + reach));
        }
        result.push_back(sum);
    }
    return result;
}

} // namespace stemma
