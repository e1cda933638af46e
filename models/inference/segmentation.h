// Where the segments of a map lie.
#pragma once

#include <vector>

namespace stemma
{

/// First frames of segments of @p length every @p hop frames, the last one flush with the end. A map
/// that is shorter than a segment has one, which starts at 0 and reaches beyond the map.
/// frames, length and hop above 0.
inline std::vector<int> segmentStarts(int frames, int length, double hop)
{
    std::vector<int> starts{0};
    const int last = frames - length;
    for (int i = 1; i * hop + 0.5 < last; ++i)
        starts.push_back(static_cast<int>(i * hop + 0.5));
    if (last > 0)
        starts.push_back(last);
    return starts;
}

} // namespace stemma
