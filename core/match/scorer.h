// From measurements to a probability.
#pragma once

#include <optional>

namespace stemma
{

/// What is known about one transformation of one track. Measured against the query's own null, so that
/// dense and sparse, loud and soft queries compare.
struct MatchEvidence {
    double vote = 0; ///< of the coarse search
    double deviations = 0; ///< of the track's best excerpt
    double contrast = 0; ///< of the best alignment of a long patch
    double briefContrast = 0; ///< and of a short one
    double slices = 0; ///< see sliceDeviations()
    double sliceStrength
        = 0; ///< of the track's SliceHit, where it speaks of the same transformation
    double agreement = 0; ///< root of the summed squares of the contrasts of all places that agree
    double similarity = 0; ///< after refinement, 0..1
    double scanContrast = 0; ///< ScanSummary::contrast
    double scanHeight = 0; ///< ScanSummary::height
    double seconds = 0; ///< length of the best placement
    /// What tracks that are not in the query reach, see NullEvidence.
    double nullContrast = 0;
    double nullBriefContrast = 0;
    double nullDeviations = 0;
    double nullSliceStrength = 0;
    std::optional<double> logit; ///< the reranker's, where it was asked
};

/// The probability that the reference is in the query, 0..1.
double matchProbability(const MatchEvidence& evidence);

} // namespace stemma
