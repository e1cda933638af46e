// Several recordings of the library that are one: what that means for their drafts.
#pragma once

#include "core/match/match_draft.h"
#include "core/match/whitening.h"

#include <stop_token>

namespace stemma
{

/// Of the drafts that are likely by themselves: tells which tracks are files of one recording, and lets those lose to
/// which another track explains the same stretch of the query better and is, there, the same sound. Files of one
/// recording stay likely; those at one speed keep their probabilities. Incomplete when stopped.
void weighCopies(
    std::vector<MatchedTrack>& tracks, const WhitenedMap& query, const std::stop_token& stop);

} // namespace stemma
