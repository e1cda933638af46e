// A report's matches as a table for spreadsheets and for the data bases of rights holders.
//
// CSV after RFC 4180: commas, lines that end in CR LF, a heading; one row a match, best first. UTF-8 with a byte
// order mark: RFC 4180 says nothing of one, and without it Excel takes the text for the code page of the system.
// Those who work with rights open the table in Excel; programs have the evidence. MATCHES.md describes every
// column, and a test holds it against what is written. The columns are those that Pex's custom reports have
// (docs.pex.com/search/custom-report) and StartPoint and DurationUsed of DDEX's
// ResourceContainedResourceReference, as ISO 8601 durations. Names of columns never change their meaning; new
// ones are added at the end.
//
// Text is always in quotes, numbers never. A text that a spreadsheet would take for a formula, because it
// begins with = + - @ (also their full-width forms), a tab or a line break, after any spaces or apostrophes,
// gets an apostrophe in front; taking that away gives the text back. Numbers keep their minus.
#pragma once

#include "core/report/report.h"

#include <string>

namespace stemma
{

std::string matchesCsv(const Report& report);

} // namespace stemma
