// What can be heard of a match, as files.
#pragma once

#include "core/report/export/export.h"

namespace stemma
{

/// Writes the query's excerpt, the reference as recorded and the reference in the query's time and pitch to the three
/// @p files, in this order: the best occurrence, at most longestListening of it. All three begin at the in point
/// and are equally loud. Files of a recording that cannot be read are missing.
/// Errors: those of writeAtomically(), Cancelled.
Status writeClips(
    const Report& report, const ReportedMatch& match,
    const std::vector<std::filesystem::path>& files, Overwrite overwrite,
    const std::stop_token& stop, ExportOutcome& outcome);

} // namespace stemma
