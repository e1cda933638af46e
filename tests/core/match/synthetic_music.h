// Recordings made of notes, so that a test can play them faster, higher and over each other exactly.
#pragma once

#include "core/base/spectral_view.h"
#include "core/base/time_range.h"

#include <cstdint>
#include <vector>

namespace stemma::test
{

struct Note {
    double start = 0; ///< seconds
    double bin = 0; ///< of the lowest partial
    double db = 0;
    double decay = 0; ///< dB per second
};
using Notes = std::vector<Note>;

constexpr int bins = 168;

/// About five notes a second at random times and pitches; another seed is another piece.
Notes randomMusic(unsigned seed, double seconds);

struct Placement {
    double at = 0; ///< seconds in the result
    TimeRange excerpt; ///< of the notes
    double tempoRatio = 1;
    double semitones = 0;
    double db = 0;
};

/// Adds the notes of an excerpt, transformed, to @p target.
void place(const Notes& notes, const Placement& placement, Notes& target);

struct Map {
    SpectralAxes axes;
    std::vector<std::uint8_t> levels;
    SpectralView view() const { return {axes, bins, levels}; }
};

/// What the analyser would make of the notes, over a bed of noise.
Map render(const Notes& notes, double seconds, unsigned noiseSeed = 1);

} // namespace stemma::test
