// The spectral map as every consumer sees it: a read-only view of 8-bit levels with their units.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace stemma
{

/// The axes of a spectral map. Fixed by the program's analyser; stored with every map.
struct SpectralAxes {
    double framesPerSecond = 50; ///< 1 / hop
    double binsPerOctave = 24; ///< bins are equally spaced in log frequency
    double lowestHz = 55; ///< centre of bin 0
    float floorDb = -100; ///< level 0, in dB re full scale
    float stepDb = 1; ///< dB per level
    friend bool operator==(const SpectralAxes&, const SpectralAxes&) = default;
};

/// A map [frames, bins], row-major (one frame after the other). Frame i is centred on
/// i / framesPerSecond seconds. Does not own the levels; copy freely.
struct SpectralView {
    SpectralAxes axes;
    int bins = 0;
    std::span<const std::uint8_t> levels;

    int frames() const { return bins > 0 ? static_cast<int>(levels.size()) / bins : 0; }
    double seconds() const { return frames() / axes.framesPerSecond; }
    std::span<const std::uint8_t> frame(int i) const
    {
        return levels.subspan(static_cast<std::size_t>(i) * bins, static_cast<std::size_t>(bins));
    }
    /// Frames [first, first + count), which must lie inside the map.
    SpectralView slice(int first, int count) const
    {
        return {
            axes, bins,
            levels.subspan(
                static_cast<std::size_t>(first) * bins, static_cast<std::size_t>(count) * bins)};
    }
};

} // namespace stemma
