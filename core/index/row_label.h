// The 64-bit name of a row: its track and the centre of its segment. Private to core/index.
#pragma once

#include "core/base/ids.h"

#include <cmath>
#include <cstdint>
#include <optional>

namespace stemma
{

/// Milliseconds in the low 28 bits (74 hours), the track above them: labels sort by track, then by time, and
/// need no table to be read.
constexpr int labelTimeBits = 28;

/// Nothing for a track or time that does not fit.
inline std::optional<std::int64_t> rowLabel(TrackId track, double seconds)
{
    const double time = std::round(seconds * 1000);
    constexpr auto tracks = std::int64_t{1} << (62 - labelTimeBits);
    if (!(time >= 0 && time < (1 << labelTimeBits)) || track.value < 0 || track.value >= tracks)
        return std::nullopt;
    return (track.value << labelTimeBits) | static_cast<std::int64_t>(time);
}

inline TrackId labelTrack(std::int64_t label)
{
    return TrackId{label >> labelTimeBits};
}

inline double labelTime(std::int64_t label)
{
    return static_cast<double>(label & ((1 << labelTimeBits) - 1)) / 1000;
}

} // namespace stemma
