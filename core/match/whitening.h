// The spectral map without what recordings share by chance: loudness, tone colour, steady sound.
#pragma once

#include "core/base/spectral_view.h"
#include "core/base/time_range.h"

#include <span>
#include <vector>

namespace stemma
{

/// The widths are those that aligned best in our study of front ends.
struct WhiteningSettings {
    double octaves = 1; ///< levels lose their mean over so many octaves about each bin
    double seconds = 0.6; ///< and then over this time about each frame
    int framesPerRow = 2; ///< frames that are averaged into one row of the result, at least 1
};

/// Whitened levels in dB, what lies below the mean set to 0: [rows, bins], row-major. Owns its values.
struct WhitenedMap {
    int rows = 0;
    int bins = 0;
    double rowsPerSecond = 0;
    double binsPerOctave = 0;
    double start = 0; ///< seconds, centre of row 0 on the recording's time line
    std::vector<float> values;

    std::span<const float> row(int i) const
    {
        return {
            values.data() + static_cast<std::size_t>(i) * static_cast<std::size_t>(bins),
            static_cast<std::size_t>(bins)};
    }
    double rowOf(double seconds) const { return (seconds - start) * rowsPerSecond; }
    double secondsOf(double row) const { return start + row / rowsPerSecond; }
};

/// out[i] = the level of bin i in dB minus the mean of the levels up to @p half bins away.
void subtractOctaveMean(std::span<const std::uint8_t> levels, int half, float stepDb, float* out);

/// Whitens the part of @p map that covers @p range (cut to the map), as if the whole map were whitened
/// and then cut.
WhitenedMap
whiten(const SpectralView& map, const TimeRange& range, const WhiteningSettings& settings = {});
/// Whitens the whole map.
WhitenedMap whiten(const SpectralView& map, const WhiteningSettings& settings = {});

/// Writes @p count rows of @p map, taken at firstRow + i * rowStep by linear interpolation, to @p out,
/// [count, map.bins]; zeros outside the map.
void sampleRows(
    const WhitenedMap& map, double firstRow, double rowStep, int count, std::span<float> out);

} // namespace stemma
