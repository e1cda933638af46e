// Whether a match is of the query's own recording, which the library holds, too.
#pragma once

#include "core/report/report.h"

namespace stemma
{

/// The reference of a match, or a duplicate of it, that is the query's recording: of the same sound, or where that is
/// not known of both in the same file. Null for all other matches.
const Exhibit* queryItself(const Report& report, const ReportedMatch& match);

} // namespace stemma
