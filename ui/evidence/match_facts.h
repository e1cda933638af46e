// A match in words and numbers, line by line.
#pragma once

#include "core/match/match.h"

#include <QString>

#include <vector>

namespace stemma
{

/// One line: "Stretch", "+12.0 % ± 0.4 %", and what that means.
struct Fact {
    QString label;
    QString value;
    QString explanation;
};

/// Where, how long, how often and how changed; the places are those of @p occurrence. In blind listening these are shown too.
std::vector<Fact> placeFacts(const Match& match, const Occurrence& occurrence);
/// What speaks for the match and against it; hidden in blind listening.
std::vector<Fact> reasonFacts(const Match& match);
/// How often the word of a band was right: "Of 222 strong answers to queries with known samples 221 were right."
QString bandMeaning(Band band);

} // namespace stemma
