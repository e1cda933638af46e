// What the first page says.
#pragma once

#include "core/report/report.h"

#include <QString>

namespace stemma::words
{

/// The whole report in one sentence that tells what a reviewer confirmed from what only the program found; a
/// second one where there are both. The query's own recording is named as such, and is none of the samples.
QString finding(const Report& report);
/// What was searched: "1,204 recordings of the library were searched, at tempos from 67 to 150 %, ..."
QString searched(const Report& report);
/// "2 confirmed, 1 not reviewed, 3 rejected, 0 uncertain".
QString verdictCountsText(const Report& report);
/// "Automated comparison with human review; not a legal opinion.", or that nobody reviewed it.
QString standing(const Report& report);

} // namespace stemma::words
