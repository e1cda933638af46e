// What an encoder takes in. No torch here.
#pragma once

namespace stemma
{

enum class SegmentKind {
    WhitenedMap, ///< the program's map less its moving means, see inference/segment_input.h
    MelBands, ///< folded into mel bands every 32 ms, as the papers have it, see inference/mel_fold.h
};

/// The size of a segment [frames, bins] and how much of a map it covers.
struct SegmentShape {
    SegmentKind kind = SegmentKind::WhitenedMap;
    int frames = 0;
    int bins = 0;
    int mapFrames = 0; ///< frames of the map that it is made from
};

} // namespace stemma
