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
    double contrastAboveNull = 0.267;
    double briefContrastAboveNull = 0.592;
    double deviationsAboveNull = 0.714;
    double scanContrast = 2.014; ///< of log(1 + scanContrast)
    double logit = 0.5; ///< set, not learned: a reranker's logit counts half beside the alignment
    double offset = -8.224;
};
constexpr Weights weights;

} // namespace

double matchProbability(const MatchEvidence& evidence)
{
    double logOdds = weights.offset
        + weights.contrastAboveNull * (evidence.contrast - evidence.nullContrast)
        + weights.briefContrastAboveNull * (evidence.briefContrast - evidence.nullBriefContrast)
        + weights.deviationsAboveNull * (evidence.deviations - evidence.nullDeviations)
        + weights.scanContrast * std::log1p(std::max(0.0, evidence.scanContrast));
    if (evidence.hasLogit)
        logOdds += weights.logit * evidence.logit;
    return 1 / (1 + std::exp(-logOdds));
}

} // namespace stemma
