// What can be heard of a match, as files.
#pragma once

#include "core/report/export/export.h"

#include <array>
#include <cstddef>
#include <string>

namespace stemma
{

/// Whether a match is longer than its clips.
bool clipsAreCut(const ReportedMatch& match);

/// The file names of the clips of match @p number, from 1, between the query's name and the extension: ".2.query",
/// ".2.reference", ".2.warped"; of clips that are cut ".2.query.first-60s" and so on.
std::array<std::string, 3> clipParts(const ReportedMatch& match, std::size_t number);

/// Writes the query's excerpt, the reference as recorded and the reference in the query's time and pitch to the three
/// @p files, in this order: the best occurrence as heardMatch() has it, of the query at most the first
/// longestListening. All three begin at the in point and are equally loud; the reference as recorded has its own
/// length. Files of a recording that cannot be read are missing.
/// Errors: those of writeAtomically(), Cancelled.
Status writeClips(
    const Report& report, const ReportedMatch& match,
    const std::vector<std::filesystem::path>& files, Overwrite overwrite,
    const std::stop_token& stop, ExportOutcome& outcome);

} // namespace stemma
