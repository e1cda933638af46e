// The recordings, the programs and the settings in words.
#pragma once

#include "core/report/report.h"
#include "core/report/words/term.h"

#include <QStringList>

namespace stemma::words
{

/// "A  Second Hand – The Borrowers".
QString exhibitName(const Exhibit& exhibit);
/// All that is known of a recording but its name: artist, title, release, year, ISRC, file, length, format, size, damage, digests.
Terms exhibitTerms(const Exhibit& exhibit);
/// Program, models, library and settings.
Terms methodTerms(const Report& report);
/// What was done, in order, one sentence or two each.
QStringList methodSteps(const Report& report);

/// "4.2 MB (4,210,000 bytes)".
QString fileSize(std::int64_t bytes);

} // namespace stemma::words
