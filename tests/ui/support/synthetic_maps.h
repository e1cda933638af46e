// Spectral maps whose content is known exactly.
#pragma once

#include "core/spectral/spectral_map.h"

#include <functional>

namespace stemma::test
{

/// @p level gives the level (0..255, rounded) at a time in seconds and a place on the frequency axis in
/// semitones above the lowest bin.
SpectralMap makeMap(double seconds, const std::function<double(double, double)>& level);

/// Something like music: chords that change, a melody with harmonics, a beat. Defined for every time, so
/// that it can be sampled at any tempo.
double musicLevel(double seconds, double semitones, unsigned seed);

} // namespace stemma::test
