// A piece of sound to listen to.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace stemma
{

/// Stereo, interleaved, left before right, -1..1 for full scale.
struct Sound {
    static constexpr std::size_t channels = 2;

    int rate = 48000; ///< frames a second
    std::vector<float> samples;

    std::int64_t frames() const { return static_cast<std::int64_t>(samples.size() / channels); }
    double seconds() const { return static_cast<double>(frames()) / rate; }
};

} // namespace stemma
