// What an export writes, file by file.
#pragma once

#include "core/report/export/export.h"

#include <functional>

namespace stemma
{

/// Files that are made together.
struct ExportStep {
    std::vector<std::filesystem::path> files;
    /// Writes them and adds what was written and what is missing.
    std::function<Status(const ExportStep&, ExportOutcome&)> run;
};

/// The steps for one format. They refer to @p report.
std::vector<ExportStep> stepsFor(
    ExportFormat format, const Report& report, const ExportTarget& target,
    const std::stop_token& stop);

/// The name of the recording without its extension, as fileStem() makes it fit for the names of files.
std::string exportStem(const Report& report);

} // namespace stemma
