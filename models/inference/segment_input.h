// What the graph encoder sees of a map.
#pragma once

#include "models/inference/decibel_map.h"

namespace stemma
{

/// Copies frames [first, first + frames) of a whitened map to @p out [frames, bins], scaled to a root
/// mean square of 1 and bounded to -4..4. Frames outside the map are 0.
void writeSegmentInput(const DecibelMap& whitened, int first, int frames, float* out);

} // namespace stemma
