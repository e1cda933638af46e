// What documents, the window and the command line say of a match in the same words.
#pragma once

#include "core/match/match.h"
#include "core/match/repeats.h"

#include <QString>

namespace stemma::words
{

/// "same audio", "other audio: played again, or alike", "same audio or played again: cannot tell".
QString reuseText(const Match& match);
/// "16 × 0:01:03.880 – 0:01:07.200, every 3.20 s, 1 left out": how often a part of the reference comes. @p part names
/// it, as times are written where it is read.
QString repeatText(const Repeat& repeat, const QString& part);

} // namespace stemma::words
