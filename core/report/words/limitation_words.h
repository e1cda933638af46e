// What the comparison cannot say.
#pragma once

#include "core/report/report.h"
#include "core/report/words/term.h"

namespace stemma::words
{

/// Under which transformations samples are looked for, as the searches are set.
struct SearchRange {
    double slowest = 1; ///< tempo ratios that excerpts are compared at
    double fastest = 1;
    double semitones = 0; ///< to either side, of what fingerprints find
    double exhaustiveSemitones = 0; ///< to either side, of what only the exhaustive searches find
    double sliceRatio
        = 1; ///< largest tempo ratio that slices are compared at, and one over it the smallest
};
SearchRange searchRange();

/// Each with a name of one or two words.
Terms limitations(const Report& report);

} // namespace stemma::words
