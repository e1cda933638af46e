// Whether a match is the recording itself or the same music played again.
#pragma once

#include "core/match/match.h"

namespace stemma
{

enum class Reuse {
    Sample, ///< audio of the reference
    Interpolation, ///< not this audio: the same notes recorded again, or a wrong match
    Unknown ///< the onsets do not tell, or were not compared
};

/// Judged by how sharply the onsets agree; see onsetAgreement(), which findMatches() asks about likely matches.
Reuse reuseOf(const Match& match);
/// "sample", "interpolation" or "unknown", as the JSON contract spells it.
const char* reuseName(Reuse reuse);

} // namespace stemma
