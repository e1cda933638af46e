// How much of two recordings a match takes up.
#pragma once

#include "core/match/match.h"

namespace stemma
{

/// Seconds that at least one occurrence covers: what overlaps counts once.
double usedOfQuery(const Match& match);
double usedOfReference(const Match& match);

/// @p part of @p whole in per cent, 0..100; 0 of nothing.
double percentOf(double part, double whole);

} // namespace stemma
