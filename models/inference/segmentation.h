// Where the segments of a map lie.
#pragma once

#include <cmath>
#include <vector>

namespace stemma
{

/// First frames of segments of @p length every @p hop frames, the last one flush with the end. A map
/// that is shorter than a segment has one, which starts at 0 and reaches beyond the map.
/// frames and length above 0, hop at least 1.
inline std::vector<int> segmentStarts(int frames, int length, double hop)
{
    std::vector<int> starts{0};
    const int last = frames - length;
    for (int i = 1;; ++i) {
        const auto start = static_cast<int>(std::lround(i * hop));
        if (start >= last)
            break;
        starts.push_back(start);
    }
    if (last > 0)
        starts.push_back(last);
    return starts;
}

} // namespace stemma
