// Which of the prepared sounds is heard, and in which ear.
#pragma once

#include "core/base/sound.h"

#include <array>

namespace stemma
{

/// Split: the query on the left, the reference on the right, each with both of its channels.
enum class ListeningSource { Query, Reference, Mix, Split };

/// What one sound gives to each channel that is heard: factors of the same channel of the sound, and of the other.
struct SoundShare {
    std::array<float, Sound::channels> same{};
    std::array<float, Sound::channels> other{};
    friend bool operator==(const SoundShare&, const SoundShare&) = default;
};

/// What is the same in both recordings is as loud in every source.
struct SoundWeights {
    SoundShare query;
    SoundShare warped;
    SoundShare raw;
};

/// @param raw The reference as it was recorded instead of warped.
SoundWeights weightsOf(ListeningSource source, bool raw);

/// Brings every factor nearer to its target, by @p step at most.
void approach(float& value, float target, float step);
void approach(SoundWeights& weights, const SoundWeights& target, float step);

} // namespace stemma
