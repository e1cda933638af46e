// Several recordings of the library that are one: what that means for their drafts.
#pragma once

#include "core/match/match_draft.h"
#include "core/match/whitening.h"

namespace stemma
{

/// Of the drafts that are likely by themselves: tells which are of one recording, and lets those lose to which another
/// copy explains the same stretch of the query better.
void weighCopies(std::vector<MatchedTrack>& tracks, const WhitenedMap& query);

} // namespace stemma
