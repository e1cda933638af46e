// Whether a query holds enough to be told from anything else.
#pragma once

#include "core/match/whitening.h"

namespace stemma
{

/// Whether hardly anything happens in the query but steady sound and silence: a lonely onset resembles any other.
bool isTooSparse(const WhitenedMap& query);

} // namespace stemma
