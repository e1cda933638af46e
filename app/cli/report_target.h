// Where a report goes, and as what.
#pragma once

#include "app/cli/session.h"
#include "core/report/export/export.h"

#include <vector>

namespace stemma
{

struct ReportTarget {
    std::vector<ExportFormat> formats;
    ExportTarget target;
    bool standardOutput = false; ///< instead of the target
    /// What is wrong with it, as a sentence with what to do; empty when nothing is.
    QString problem;
    ExitCode exit = ExitCode::Usage; ///< of a problem
};

/// What --output, --format and --all ask for. Looks at the disk, so that nobody waits for a report that has no place.
ReportTarget reportTarget(const CliSession& session);

} // namespace stemma
