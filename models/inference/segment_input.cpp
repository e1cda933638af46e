#include "models/inference/segment_input.h"

#include <algorithm>
#include <cmath>

namespace stemma
{

void writeSegmentInput(const DecibelMap& whitened, int first, int frames, float* out)
{
    constexpr float highest = 4;
    const std::size_t count = static_cast<std::size_t>(frames) * whitened.bins;
    copyFrames(whitened, first, frames, out);
    double squares = 0;
    for (std::size_t i = 0; i < count; ++i)
        squares += static_cast<double>(out[i]) * out[i];
    const auto scale
        = static_cast<float>(1 / std::sqrt(squares / static_cast<double>(count) + 1e-6));
    for (std::size_t i = 0; i < count; ++i)
        out[i] = std::clamp(scale * out[i], -highest, highest);
}

void writeWhitenedSegment(DecibelMap map, float* out)
{
    whiten(map);
    writeSegmentInput(map, segmentMargin, map.frames() - 2 * segmentMargin, out);
}

} // namespace stemma
