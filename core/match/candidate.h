// A pair of places, one in the query and one in a reference, that may hold the same audio.
#pragma once

#include "core/base/ids.h"

namespace stemma
{

/// From the coarse search: "the query at queryTime sounds like the reference at referenceTime, played
/// tempoRatio times as fast". Times are the centres of the segments in seconds.
struct Candidate {
    TrackId track;
    double queryTime = 0;
    double referenceTime = 0;
    double tempoRatio = 1; ///< query tempo / reference tempo
    float similarity = 0; ///< the vote of the coarse search; only comparable within one query
};

} // namespace stemma
