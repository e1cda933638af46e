// How well query and reference agree at each instant, once it is fixed how they lie on each other.
#pragma once

#include "core/base/time_range.h"
#include "core/match/aligner.h"

#include <vector>

namespace stemma
{

/// Per query row from firstRow on: the inner product of the query's row with the reference's row that
/// belongs to it under an alignment, and the geometric mean of their energies, its greatest value.
struct LineEvidence {
    int firstRow = 0;
    std::vector<float> product;
    std::vector<float> bound;

    /// Products over bounds of rows [first, end) of the query, 0..1; 0 where there is only silence.
    double similarity(int first, int end) const;
};

/// The reference time that belongs to a query time under an alignment.
inline double referenceTimeAt(const Alignment& alignment, double queryTime)
{
    return alignment.referenceTime + (queryTime - alignment.queryTime) * alignment.tempoRatio;
}

/// The pitch shift in whole bins.
int shiftInBins(const Alignment& alignment, double binsPerOctave);

/// Inner product of one row of each, the reference moved up by @p shift bins.
float shiftedProduct(std::span<const float> query, std::span<const float> reference, int shift);

/// Evidence for the query rows that cover @p range, cut to the query. The reference counts as silent
/// outside @p reference.
LineEvidence evidenceAlong(
    const WhitenedMap& query, const WhitenedMap& reference, const Alignment& alignment,
    const TimeRange& range);

/// The mean similarity along lines up to two seconds beside the alignment's, over @p range of the query:
/// what the same music reaches where it does not belong. @p reference must cover that.
double nullSimilarity(
    const WhitenedMap& query, const WhitenedMap& reference, const Alignment& alignment,
    const TimeRange& range);

struct ExtentSettings {
    double coreSeconds = 4; ///< the agreement is sought within so much of the alignment's place
    double longestGap = 2; ///< an extent does not reach over longer disagreement, seconds
};

/// The stretch of the query that agrees: the run of rows about the alignment's place whose similarity
/// exceeds @p nullSimilarity, that of unrelated places, by most in sum. Empty when nothing does.
TimeRange findExtent(
    const WhitenedMap& query, const LineEvidence& evidence, const Alignment& alignment,
    double nullSimilarity, const ExtentSettings& settings = {});

} // namespace stemma
