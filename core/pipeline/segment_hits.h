// What an index answers, as the search for candidates takes it.
#pragma once

#include "core/base/fingerprints.h"
#include "core/index/fingerprint_index.h"
#include "core/match/candidate.h"

#include <vector>

namespace stemma
{

/// @param found for each row of the query, as FingerprintIndex::search() gives them
std::vector<SegmentHit>
segmentHits(const Fingerprints& query, const std::vector<std::vector<IndexHit>>& found);

} // namespace stemma
