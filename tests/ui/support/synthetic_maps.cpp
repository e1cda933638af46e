#include "tests/ui/support/synthetic_maps.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stemma::test
{
namespace
{

/// A number in 0..1 that depends on both arguments alone.
double scatter(unsigned seed, unsigned index)
{
    unsigned x = seed * 0x9E3779B9U + index * 0x85EBCA6BU + 1;
    x ^= x >> 16U;
    x *= 0x7FEB352DU;
    x ^= x >> 15U;
    x *= 0x846CA68BU;
    x ^= x >> 16U;
    return x / 4294967296.0;
}

} // namespace

SpectralMap makeMap(double seconds, const std::function<double(double, double)>& level)
{
    SpectralMap map;
    map.bins = 168; // seven octaves at 24 bins
    const auto frames = static_cast<int>(seconds * map.axes.framesPerSecond);
    map.levels.reserve(static_cast<std::size_t>(frames) * static_cast<std::size_t>(map.bins));
    for (int frame = 0; frame < frames; ++frame) {
        for (int bin = 0; bin < map.bins; ++bin) {
            const double at
                = level(frame / map.axes.framesPerSecond, bin * 12 / map.axes.binsPerOctave);
            map.levels.push_back(static_cast<std::uint8_t>(std::clamp(std::lround(at), 0L, 255L)));
        }
    }
    return map;
}

double musicLevel(double seconds, double semitones, unsigned seed)
{
    static constexpr std::array scale{0, 2, 4, 7, 9, 12, 14, 16};
    static constexpr std::array chords{0, 9, 5, 7};
    const double beat = seconds * 2; // 120 beats a minute
    const auto index = static_cast<unsigned>(std::max(0.0, beat * 2));
    const double since = beat * 2 - index;
    double power = 1e-9
        * (0.4
           + scatter(
               seed + 7,
               static_cast<unsigned>(seconds * 50) * 997U + static_cast<unsigned>(semitones * 2)));
    const auto note = [&](double pitch, double decay, double loud) {
        for (int harmonic = 1; harmonic <= 9; ++harmonic) {
            const double distance = semitones - pitch - 12 * std::log2(harmonic);
            const double width = 0.35;
            if (std::abs(distance) > 2)
                continue;
            power += loud * std::exp(-distance * distance / (2 * width * width))
                * std::exp(-decay * (0.6 + 0.25 * harmonic)) / (harmonic * harmonic);
        }
    };
    const auto bar = static_cast<unsigned>(std::max(0.0, beat / 4));
    const int root = chords[(bar + seed) % chords.size()];
    for (const int third : {0, 4, 7})
        note(14 + root + third, 0.2 * (beat / 4 - bar), 2e-3);
    note(2 + root % 12, 0.8 * (beat - std::floor(beat)), 8e-3);
    const double draw = scatter(seed, index);
    if (draw > 0.25)
        note(38 + scale[static_cast<std::size_t>(draw * 7.99)] + root % 5, 2.0 * since, 4e-3);
    const double hit = beat - std::floor(beat);
    power += 4e-3 * std::exp(-14 * hit) * std::exp(-semitones / 9);
    power += 1.5e-5 * std::exp(-9 * since) * std::exp((semitones - 84) / 20);
    return 100 + 10 * std::log10(power);
}

} // namespace stemma::test
