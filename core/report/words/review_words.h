// Decisions in words.
#pragma once

#include "core/report/report.h"
#include "core/report/words/term.h"

namespace stemma::words
{

QString verdictWord(Verdict verdict);
QString sampleTypeWord(SampleType type);
QString clearanceWord(Clearance clearance);
QString fieldWord(ReviewField field);
/// "decided", "undone", "carried over from query 3".
QString originText(const ReviewEvent& event);
/// A value as the record spells it, in words: "Confirmed" for "confirmed"; the text itself of notes and licences;
/// an en dash for nothing. On one line.
QString valueText(ReviewField field, const std::string& value);

/// "+0.05 s, +12.4 %, +2 st +2 ct".
QString handAlignmentText(const HandAlignment& alignment);
/// A tick, a cross, a question mark or nothing before the verdict, so that colour is not needed.
QString markedVerdict(Verdict verdict);

/// "ada, 2026-11-23 05:00 UTC"; empty where nobody decided anything about the match.
QString reviewerOf(const Report& report, const ReportedMatch& match);
/// Verdict, type, clearance, licence, alignment by hand and reviewer; not the notes, which may be long.
Terms reviewTerms(const Report& report, const ReportedMatch& match);
/// Why a match that does not count does not: its notes, else what can be said.
QString setAsideReason(const Report& report, const ReportedMatch& match);

} // namespace stemma::words
