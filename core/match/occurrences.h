// All places of the query that hold one excerpt of a reference under one transformation.
#pragma once

#include "core/match/aligner.h"
#include "core/match/match.h"
#include "core/match/query_scanner.h"

namespace stemma
{

struct OccurrenceSettings {
    double leastShare = 0.5; ///< of the best place's height above the null
    double leastDeviations = 5; ///< that height in the null's deviations
    double mostOverlap = 0.3; ///< of two occurrences, as a share of the shorter one
    int most = 200;
};

/// What an excerpt's scan through the query shows.
struct ScanSummary {
    double contrast = 0; ///< the best place above the null, in the null's deviations
    double height = 0; ///< the best place above the null, in similarity
    double null = 0; ///< the similarity that unrelated places reach
};

/// The whitened query with what many scans of it share. Immutable.
struct ScannedQuery {
    explicit ScannedQuery(WhitenedMap whitened)
        : map(std::move(whitened))
        , scanner(map)
    {
    }
    WhitenedMap map;
    QueryScanner scanner;
};

/// Appends @p added, less what the others hold of it, unless one of them overlaps it by more than
/// @p mostOverlap of the shorter one or less than half of it is left.
void addWhereFree(std::vector<Occurrence>& found, Occurrence added, double mostOverlap);

/// Scans the query for the reference excerpt that lies on the query's @p extent under @p alignment.
/// Appends every place found to @p found, unless it overlaps one that is there already, with scores
/// relative to the best place of this scan; that the extent itself is among them is certain.
ScanSummary findOccurrences(
    const ScannedQuery& query, const WhitenedMap& reference, const Alignment& alignment,
    const TimeRange& extent, std::vector<Occurrence>& found,
    const OccurrenceSettings& settings = {});

} // namespace stemma
