// Whether the tempo and the pitch of a match changed together, as on a turntable.
#pragma once

#include "core/match/match.h"

namespace stemma
{

enum class Coupling {
    Unchanged, ///< neither changed by more than its error
    Varispeed, ///< the pitch follows the tempo: 12 log2(tempo ratio) semitones
    Independent, ///< the pitch is where no varispeed would have it
    Unknown ///< the errors are too wide to tell
};

/// Judged by the intervals of both estimates.
Coupling couplingOf(const Match& match);
/// "unchanged", "varispeed", "independent" or "unknown", as the JSON contract spells it.
const char* couplingName(Coupling coupling);

} // namespace stemma
