// The figures of Sample100 for people, for programs and for spreadsheets.
#pragma once

#include "app/cli/commands/evaluation_output.h"
#include "core/pipeline/sample100_evaluation.h"

namespace stemma
{

void printSample100(const CliSession& session, const Sample100Evaluation& evaluation);

/// Schema 1, on one line.
std::string sample100Json(
    const Sample100Evaluation& evaluation, const std::vector<std::string>& missing,
    const std::filesystem::path& annotations, const EngineIdentity& engine);

/// One line for each search: of whole queries, and of segments cut to a length.
std::string sample100Csv(const Sample100Evaluation& evaluation);

} // namespace stemma
