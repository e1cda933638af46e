// The whitened map at low resolution and in 8 bits: small enough to compare everything with everything.
#pragma once

#include "core/base/spectral_view.h"

#include <cstdint>
#include <span>
#include <vector>

namespace stemma
{

struct CoarseSettings {
    double octaves = 1; ///< levels lose their mean over so many octaves about each bin
    double seconds = 0.6; ///< and then over this time about each frame
    int framesPerRow = 4; ///< frames and bins that are averaged into one value of the result
    int binsPerColumn = 2;
};

/// Levels of a map in dB without their mean over the octave about them, some bins averaged into one:
/// [frames, columns], row-major. What coarse maps at many tempos have in common.
struct FlatMap {
    int frames = 0;
    int columns = 0;
    double framesPerSecond = 0;
    double columnsPerOctave = 0;
    std::vector<float> values;
};

FlatMap flatten(const SpectralView& map, const CoarseSettings& settings = {});

/// Whitened levels, [rows, columns], row-major, 6 steps a dB. Unlike in WhitenedMap, what lies below the
/// mean keeps its sign: short excerpts are told apart better.
struct CoarseMap {
    int rows = 0;
    int columns = 0;
    double rowsPerSecond = 0; ///< of the tempo that the map was brought to
    double columnsPerOctave = 0;
    std::vector<std::int8_t> values;
};

/// @param tempoRatio of @p map to the result: 1.1 makes the result 1.1 times as long. Row i of the result covers
///        frames [i, i + 1) * framesPerRow of the new time line.
CoarseMap coarsen(const FlatMap& map, double tempoRatio = 1, const CoarseSettings& settings = {});

/// Half the rows and half the columns, each value the mean of four in twice as many steps a dB: what is
/// left of a map in a quick comparison. The map is first moved down by @p shift columns, zeros beyond its edges.
CoarseMap halved(const CoarseMap& map, int shift = 0);

/// Writes rows [first, first + rows) of the map, moved down by @p shift columns, to @p out, row after row;
/// zeros beyond the edges.
void copyExcerpt(const CoarseMap& map, int first, int rows, int shift, std::span<std::int8_t> out);

} // namespace stemma
