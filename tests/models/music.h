// Made-up spectral maps that behave like music: notes with overtones that begin, ring and end.
#pragma once

#include "core/base/spectral_view.h"
#include "models/training/random_source.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace stemma::test
{

struct OwnedMap {
    SpectralAxes axes;
    int bins = 168;
    std::vector<std::uint8_t> levels;

    SpectralView view() const { return {axes, bins, levels}; }
};

/// A random tune, the same for the same seed, played @p speed times as fast and @p shift bins higher.
inline OwnedMap makeTune(std::uint64_t seed, double seconds, double speed = 1, int shift = 0)
{
    OwnedMap map;
    const double fps = map.axes.framesPerSecond;
    const int frames = static_cast<int>(seconds * fps / speed);
    std::vector<float> decibels(static_cast<std::size_t>(frames) * map.bins, 25.F);
    RandomSource random(seed);
    for (double onset = 0; onset < seconds; onset += random.uniform(0.1, 0.4)) {
        const int root = 20 + random.index(80);
        const double length = random.uniform(0.1, 0.8);
        const double loudness = random.uniform(50, 80);
        for (int overtone = 1; overtone <= 6; ++overtone) {
            const int bin = root + shift + static_cast<int>(std::lround(24 * std::log2(overtone)));
            if (bin < 0 || bin >= map.bins)
                continue;
            const int first = static_cast<int>(onset / speed * fps);
            const int last = std::min(frames, static_cast<int>((onset + length) / speed * fps));
            for (int frame = first; frame < last; ++frame) {
                const double age = (frame - first) * speed / fps;
                float& cell = decibels[static_cast<std::size_t>(frame) * map.bins + bin];
                cell = std::max(
                    cell, static_cast<float>(loudness - 4 * overtone - 30 * age / length));
            }
        }
    }
    for (const float value : decibels)
        map.levels.push_back(static_cast<std::uint8_t>(std::lround(value / map.axes.stepDb)));
    return map;
}

} // namespace stemma::test
