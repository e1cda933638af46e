// The last digits of an alignment, from all rows that agree.
#pragma once

#include "core/base/time_range.h"
#include "core/match/aligner.h"

namespace stemma
{

/// Searches tempo ratio, offset and pitch shift about @p start for the greatest similarity over the
/// query rows of @p span; the grid is as fine as its length allows. @p reference must cover the span's
/// image with a quarter of a second to spare. Keeps contrast; queryTime becomes the middle of the span.
Alignment refine(
    const WhitenedMap& query, const WhitenedMap& reference, const Alignment& start,
    const TimeRange& span);

} // namespace stemma
