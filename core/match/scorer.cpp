#include "core/match/scorer.h"

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

/// Logistic regression over the candidate tracks (about 60 a query) of 270 queries made from training recordings
/// alone: whole works, cuts of 7 and 15 s, of which every second sample is chopped, and noisy clips; a quarter
/// without any sample, each kind with equal weight; L2-regularised, weights kept >= 0. On queries left out of the
/// fit (four folds) length, similarity, agreement and vote did not help. With a reranker the same queries, whose
/// recordings it was not trained on.
struct Weights {
    double contrastAboveNull = 0.107;
    double briefContrastAboveNull = 0.161;
    double deviationsAboveNull = 0.293;
    double slices = 0.311; ///< of at most mostSlices
    double sliceStrengthAboveNull = 0.745; ///< of at most mostSliceStrength, at least 0
    double scanContrast = 1.862; ///< of log(1 + scanContrast), that at most mostScanContrast
    double logit = 0; ///< of the reranker, at most mostLogit to either side
    double offset = -8.640;
};
constexpr Weights withoutReranker;
constexpr Weights withReranker{
    .contrastAboveNull = 0.068,
    .briefContrastAboveNull = 0.080,
    .deviationsAboveNull = 0.174,
    .slices = 0.232,
    .sliceStrengthAboveNull = 0.675,
    .scanContrast = 1.148,
    .logit = 0.484,
    .offset = -7.087};
/// More says no more: false tracks hardly reach half of it, and a loop of one bar would count for everything.
constexpr double mostSlices = 12;
constexpr double mostSliceStrength = 10;
constexpr double mostLogit = 8;
/// The highest of the training queries; in a steady tone, where nothing differs from nothing, it has no bounds.
constexpr double mostScanContrast = 30;

} // namespace

double matchProbability(const MatchEvidence& evidence)
{
    const Weights& weights = evidence.logit ? withReranker : withoutReranker;
    double logOdds = weights.offset
        + weights.contrastAboveNull * (evidence.contrast - evidence.nullContrast)
        + weights.briefContrastAboveNull * (evidence.briefContrast - evidence.nullBriefContrast)
        + weights.deviationsAboveNull * (evidence.deviations - evidence.nullDeviations)
        + weights.slices * std::clamp(evidence.slices, 0.0, mostSlices)
        + weights.sliceStrengthAboveNull
            * std::clamp(
                evidence.sliceStrength - evidence.nullSliceStrength, 0.0, mostSliceStrength)
        + weights.scanContrast
            * std::log1p(std::clamp(evidence.scanContrast, 0.0, mostScanContrast));
    if (evidence.logit)
        logOdds += weights.logit * std::clamp(*evidence.logit, -mostLogit, mostLogit);
    return 1 / (1 + std::exp(-logOdds));
}

} // namespace stemma
