// How well a line fits, second by second.
#pragma once

#include "core/match/aligner.h"

namespace stemma
{

/// How far the seconds of @p extent lie off the alignment's line: each is moved by up to 0.12 s to where query and
/// reference agree most. Root mean square of the moves, weighted by how much each agrees, in seconds; reused audio
/// leaves 0.00 to 0.02, unrelated music about 0.07. 0 where there is only silence.
/// @param reference must cover the extent's image with 0.2 s to spare
double residualMisalignment(
    const WhitenedMap& query, const WhitenedMap& reference, const Alignment& alignment,
    const TimeRange& extent);

} // namespace stemma
