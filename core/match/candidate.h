// Pairs of places, one in the query and one in a reference, that may hold the same audio.
#pragma once

#include "core/base/ids.h"

namespace stemma
{

/// What the index returns for one embedded query segment: a place of a library track that looks like it.
struct SegmentHit {
    double queryTime = 0; ///< centre of the query segment, seconds
    double tempoRatio = 1; ///< query tempo / reference tempo under which the segment was embedded
    TrackId track;
    double referenceTime = 0; ///< centre of the reference segment, seconds
    float similarity = 0; ///< cosine, -1..1
};

/// A place worth aligning: "the query at queryTime sounds like the reference at referenceTime, played
/// tempoRatio times as fast". Times are the centres of the segments in seconds.
struct Candidate {
    TrackId track;
    double queryTime = 0;
    double referenceTime = 0;
    double tempoRatio = 1; ///< query tempo / reference tempo
    float similarity = 0; ///< support by the hits about it; only comparable within one query
};

} // namespace stemma
