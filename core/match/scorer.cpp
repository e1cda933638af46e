#include "core/match/scorer.h"

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

/// Logistic regression over the candidate tracks (about 60 a query) of 275 queries made from training recordings
/// alone: whole works, cuts of 5 to 20 s and noisy clips, three in ten without any sample, each kind with equal
/// weight; L2-regularised, weights kept >= 0. On queries left out of the fit (four folds) length, similarity,
/// agreement and vote did not help.
struct Weights {
    double contrastAboveNull = 0.140;
    double briefContrastAboveNull = 0.540;
    double deviationsAboveNull = 0.404;
    double slices = 0.404; ///< of at most mostSlices
    double scanContrast = 1.783; ///< of log(1 + scanContrast)
    double logit = 0.5; ///< set, not learned: a reranker's logit counts half beside the alignment
    double offset = -8.794;
};
constexpr Weights weights;
/// More says no more: false tracks hardly reach half of it, and a loop of one bar would count for everything.
constexpr double mostSlices = 12;

} // namespace

double matchProbability(const MatchEvidence& evidence)
{
    double logOdds = weights.offset
        + weights.contrastAboveNull * (evidence.contrast - evidence.nullContrast)
        + weights.briefContrastAboveNull * (evidence.briefContrast - evidence.nullBriefContrast)
        + weights.deviationsAboveNull * (evidence.deviations - evidence.nullDeviations)
        + weights.slices * std::clamp(evidence.slices, 0.0, mostSlices)
        + weights.scanContrast * std::log1p(std::max(0.0, evidence.scanContrast));
    if (evidence.hasLogit)
        logOdds += weights.logit * evidence.logit;
    return 1 / (1 + std::exp(-logOdds));
}

} // namespace stemma
