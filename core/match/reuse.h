// Whether a match is the recording itself or the same music played again.
#pragma once

#include "core/match/match.h"

namespace stemma
{

enum class Reuse {
    Sample, ///< audio of the reference
    Interpolation, ///< the same notes, recorded again
    Unknown ///< the onsets do not tell
};

/// Judged by how sharply the onsets agree; see onsetAgreement(). Unknown for matches that are not likely.
Reuse reuseOf(const Match& match);
/// "sample", "interpolation" or "unknown", as the JSON contract spells it.
const char* reuseName(Reuse reuse);

} // namespace stemma
