// `stemma-train plot`: the validation curves of runs, compared.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace stemma
{

/// Writes the curves of all runs into one file: a table where its name ends in .csv, else a picture (SVG).
/// Errors: those of readTrainingCurve(), WriteFailed.
Status
plotRuns(const std::vector<std::filesystem::path>& runs, const std::filesystem::path& output);

} // namespace stemma
