// Sound in another tempo and another pitch, each of its own. Rubber Band is private.
#pragma once

#include "core/base/result.h"
#include "core/base/sound.h"

#include <stop_token>

namespace stemma
{

/// @p sound played @p tempoRatio times as fast and @p pitchShift semitones higher, by Rubber Band's R3
/// engine. What lies at frame n comes out at frame n / tempoRatio: within 3 ms from 0.7 to 1.5 times the
/// tempo, measured with clicks. The result has round(frames / tempoRatio) frames.
/// A pitch within a tenth of a semitone of what a turntable gives is taken for that: the engine then only
/// resamples, and nothing is smeared. What is unchanged comes back as it is.
/// @param tempoRatio 0.1..10, @param pitchShift -36..36
/// Errors: InvalidArgument (outside of these), Cancelled.
Result<Sound>
stretched(const Sound& sound, double tempoRatio, double pitchShift, const std::stop_token& stop);

} // namespace stemma
