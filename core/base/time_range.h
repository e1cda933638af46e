// Stretches of a recording.
#pragma once

#include <algorithm>

namespace stemma
{

/// From start to end in seconds on the recording's own time line; 0 is its first audible sample
/// (encoder delay removed). end >= start.
struct TimeRange {
    double start = 0;
    double end = 0;
    double length() const { return end - start; }
    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// How many seconds two stretches of one recording share.
inline double overlap(const TimeRange& a, const TimeRange& b)
{
    return std::max(0.0, std::min(a.end, b.end) - std::max(a.start, b.start));
}

} // namespace stemma
