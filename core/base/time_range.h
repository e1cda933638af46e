// Stretches of a recording.
#pragma once

namespace stemma
{

/// From start to end in seconds on the recording's own time line; 0 is its first audible sample
/// (encoder delay removed). end >= start.
struct TimeRange {
    double start = 0;
    double end = 0;
    double length() const { return end - start; }
};

} // namespace stemma
