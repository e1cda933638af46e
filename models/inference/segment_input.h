// What networks see of a map.
#pragma once

#include "models/inference/decibel_map.h"

namespace stemma
{

/// Copies frames [first, first + frames) of a whitened map to @p out [frames, bins], scaled to a root
/// mean square of 1 and bounded to -4..4. Frames outside the map are 0.
void writeSegmentInput(const DecibelMap& whitened, int first, int frames, float* out);

/// Frames on either side of a segment that whitening looks at.
constexpr int segmentMargin = Whitening{}.frames / 2;

/// Whitens a map and writes it as writeSegmentInput() does, without segmentMargin frames on either side:
/// a segment that is rendered by itself comes out as one that is cut from a whole whitened map.
void writeWhitenedSegment(DecibelMap map, float* out);

} // namespace stemma
