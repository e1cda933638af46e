// How many channels decoded sound has.
#pragma once

#include <cstddef>

namespace stemma
{

/// Mono: the mean of all channels. Stereo: interleaved, left before right; what is mono is in both.
enum class Channels : std::size_t { Mono = 1, Stereo = 2 };

constexpr std::size_t countOf(Channels channels)
{
    return static_cast<std::size_t>(channels);
}

} // namespace stemma
