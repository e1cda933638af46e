#include "core/listening/loudness.h"

#include <ebur128.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

namespace stemma
{
namespace
{

constexpr double highestPeak = -1; // dB
constexpr double mostDifference = 24; // dB
constexpr double silence = -90; // dB; below the noise of 16 bits
// What EBU R 128 takes off so that a sine of 1 kHz in both channels reads as its level.
constexpr double offset = -0.691;

struct MeterDeleter {
    void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
};

double decibels(double amplitude)
{
    return 20 * std::log10(std::max(amplitude, 1e-10));
}

float factor(double level)
{
    return static_cast<float>(std::pow(10, level / 20));
}

/// The sum of both channels' mean powers, as the standard sums them.
double meanPower(const Sound& sound)
{
    const double energy = std::accumulate(
        sound.samples.begin(), sound.samples.end(), 0.0,
        [](double sum, float value) { return sum + static_cast<double>(value) * value; });
    return energy / static_cast<double>(std::max<std::int64_t>(sound.frames(), 1));
}

} // namespace

std::optional<double> loudness(const Sound& sound)
{
    const double plain = offset + 10 * std::log10(std::max(meanPower(sound), 1e-20));
    if (plain < silence)
        return std::nullopt;
    const std::unique_ptr<ebur128_state, MeterDeleter> meter(ebur128_init(
        static_cast<unsigned>(Sound::channels), static_cast<unsigned long>(sound.rate),
        EBUR128_MODE_I));
    double gated = 0;
    const bool measured = meter
        && ebur128_add_frames_float(
               meter.get(), sound.samples.data(), static_cast<std::size_t>(sound.frames()))
            == EBUR128_SUCCESS
        && ebur128_loudness_global(meter.get(), &gated) == EBUR128_SUCCESS && std::isfinite(gated);
    return measured ? gated : plain;
}

float peak(const Sound& sound)
{
    float highest = 0;
    for (const float value : sound.samples)
        highest = std::max(highest, std::abs(value));
    return highest;
}

Gains matchLoudness(const Sound& first, const Sound& second)
{
    const auto one = loudness(first);
    const auto two = loudness(second);
    const double difference
        = one && two ? std::clamp(*one - *two, -mostDifference, mostDifference) : 0;
    const double level = std::min(
        {0.0, highestPeak - decibels(peak(first)),
         highestPeak - decibels(peak(second)) - difference});
    return {factor(level), factor(level + difference)};
}

} // namespace stemma
