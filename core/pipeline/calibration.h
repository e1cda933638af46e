// Whether a score of 0.9 means nine in ten.
#pragma once

#include <span>
#include <vector>

namespace stemma
{

/// A score that was given, and whether it was given to the right thing.
struct ScoredOutcome {
    double score = 0; ///< 0..1
    bool correct = false;
};

/// The outcomes whose score lies in [low, high); the last bin holds its upper end too.
struct ReliabilityBin {
    double low = 0;
    double high = 0;
    int count = 0;
    double meanScore = 0; ///< 0 when the bin is empty
    double correct = 0; ///< share; 0 when the bin is empty
};

struct Calibration {
    int count = 0;
    double error = 0; ///< expected calibration error, 0..1
    std::vector<ReliabilityBin> bins; ///< ten of equal width
};

/// The expected calibration error of Naeini, Cooper and Hauskrecht (2015) over ten bins of equal width: the
/// distance between the mean score and the share of correct outcomes of each bin, weighted by their number.
/// Outcomes with a score below @p floor are left out.
Calibration calibrationOf(std::span<const ScoredOutcome> outcomes, double floor);

} // namespace stemma
