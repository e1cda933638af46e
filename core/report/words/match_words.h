// A match in words and numbers.
#pragma once

#include "core/report/report.h"
#include "core/report/words/term.h"

#include <QStringList>

namespace stemma::words
{

/// A place in samples at the recording's own rate, with the language's grouping: "533,610".
QString samplesAt(double seconds, int sampleRate);
/// "Of 222 references called “strong” on the development set, 221 were in the query."
QString scoreMeaning(Band band);
/// "18 ms; reused audio leaves 0 to 20, unrelated music about 70".
QString residualText(const Match& match);
/// What the next best recording scored and how far below it is; says so where there is none, and where that is another
/// match of the report's finding.
QString marginText(const Report& report, const ReportedMatch& match);

/// Tempo, pitch, and whether they changed together where that can be told.
Terms changeTerms(const Match& match);
/// That it is the query itself where it is; what speaks for the match: score and its meaning, margin, residual, share explained, reuse where it was judged.
Terms evidenceTerms(const Report& report, const ReportedMatch& match);

/// How to hear the match with any player: sentences with time codes.
QStringList hearingSteps(const Report& report, const ReportedMatch& match);

/// Other files of the library that are this recording; empty without any.
QString duplicatesText(const Report& report, const ReportedMatch& match);
/// What comes more than once, a line each.
QStringList repeatLines(const Match& match);

} // namespace stemma::words
