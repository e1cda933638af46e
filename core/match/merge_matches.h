// One transformation, one match: joins what several alignments of a track found to be the same.
#pragma once

#include "core/match/match.h"

#include <vector>

namespace stemma
{

/// Joins matches of one track whose tempo ratios and pitch shifts agree within their errors, of the ratio at most
/// 5 % each, and that hold the same stretch of the query. Of each such set the first stays, with the occurrences and
/// the duplicates that only others have; the order is kept. What agrees but lies elsewhere, or differs by more than the errors, stays apart.
/// @param ofTrack best first
void mergeSameTransformations(std::vector<Match>& ofTrack);

} // namespace stemma
