// Where a sampled peak really is, and how wide.
#pragma once

#include <algorithm>

namespace stemma
{

struct PeakShape {
    double position = 0; ///< in samples, between position - 1/2 and + 1/2 of the greatest one
    double halfWidth = 0; ///< samples from there to half of the height, the mean of both sides
};

/// The shape of the peak at sample @p top of @p count samples, by the parabola through its neighbours.
/// @param value the samples, 0 where there is no peak; value(top) is the greatest of its surroundings
template <class Value> PeakShape peakShape(int top, int count, Value value)
{
    PeakShape shape{static_cast<double>(top), 1};
    const double height = value(top);
    if (top > 0 && top + 1 < count) {
        const double before = value(top - 1);
        const double after = value(top + 1);
        const double bend = before - 2 * height + after;
        if (bend < 0)
            shape.position += std::clamp(0.5 * (before - after) / bend, -0.5, 0.5);
    }
    double width = 0;
    int sides = 0;
    for (const int direction : {-1, 1}) {
        for (int i = top; i + direction >= 0 && i + direction < count; i += direction) {
            const double next = value(i + direction);
            if (next > height / 2)
                continue;
            const double drop = value(i) - next;
            width += (i - top) * direction + (drop > 0 ? (value(i) - height / 2) / drop : 0.5);
            ++sides;
            break;
        }
    }
    if (sides > 0)
        shape.halfWidth = width / sides;
    return shape;
}

} // namespace stemma
