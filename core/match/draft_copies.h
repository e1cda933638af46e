// Several recordings of the library that are one: what that means for their drafts.
#pragma once

#include "core/match/match_draft.h"
#include "core/match/whitening.h"

namespace stemma
{

/// Drafts that are likely by themselves lose to those of another track that explain the same better.
void discountCopies(std::vector<MatchedTrack>& tracks, const WhitenedMap& query);

} // namespace stemma
