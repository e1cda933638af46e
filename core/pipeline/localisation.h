// Whether a reported match lies where the sample sounds.
#pragma once

#include "core/pipeline/answers.h"
#include "core/pipeline/truth.h"

#include <optional>
#include <span>
#include <vector>

namespace stemma
{

/// What was reported of one true occurrence.
struct Located {
    bool strict = false; ///< a reported place overlaps it by more than 0.3
    bool found = false; ///< that, or one overlaps by more than 0.3 the run of repeats it belongs to
    std::optional<double> boundaryError; ///< of the found: mean of start and end error, seconds
    std::optional<bool>
        referenceRight; ///< of the found: points within 1 s of the reference's place
};

/// The overlap of two stretches over the stretch that both cover together, 0..1.
double intersectionOverUnion(const TimeRange& a, const TimeRange& b);

/// One result for each occurrence of the sample. Repeats that follow one another within half a second are a
/// run: a loop may be reported as a whole. Where a chopped sample's material comes from is not judged.
/// @param places that were reported for the sample's reference; the first of equally good ones counts
std::vector<Located> locate(const TruthSample& sample, std::span<const AnswerPlace> places);

} // namespace stemma
