// How loud sounds are and how to make two of them equally loud. libebur128 is private.
#pragma once

#include "core/base/sound.h"

#include <optional>

namespace stemma
{

/// Integrated loudness in LUFS (EBU R 128, gated); of what is too short for a gate, or quieter than it, the
/// mean power in the same unit without weighting. None for silence.
std::optional<double> loudness(const Sound& sound);

/// The highest sample, absolute, of both channels.
float peak(const Sound& sound);

/// Factors for two sounds.
struct Gains {
    float first = 1;
    float second = 1;
};

/// Makes both equally loud: the first stays as it is and the second follows, and both are lowered where a
/// sample would rise above -1 dB of full scale. At most 24 dB are put between them, so that noise is not blown
/// up. Silence is as loud as anything.
Gains matchLoudness(const Sound& first, const Sound& second);

} // namespace stemma
