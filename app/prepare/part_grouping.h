// Many channels or instruments to a handful of stems.
#pragma once

#include "app/prepare/part.h"

#include <vector>

namespace stemma
{

struct GroupingLimits {
    int most = 6; ///< parts that are left
    double silent = -60; ///< dB to the whole; what is below is dropped
    double quiet = -25; ///< dB to the whole; what is below joins another part
    double alike = 0.9; ///< similarity from which two parts are one, 0..1
};

/// Drops and sums parts until the limits hold; the sum of all changes by what was silent at most.
/// Parts are alike when they sound at the same times at the same frequencies (cosine of the square
/// root of their amplitudes over half seconds and quarter octaves), so doubled voices and echoes come
/// together first; then the quietest joins the one that it is most alike. A sum is named "a+b" and stands where its first part stood; all parts get one length.
std::vector<Part> groupParts(std::vector<Part> parts, const GroupingLimits& limits = {});

} // namespace stemma
