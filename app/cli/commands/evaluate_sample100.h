// `stemma-cli evaluate FOLDER --audio FOLDER`: the published annotations of Sample100 with one's own recordings.
#pragma once

#include "app/cli/session.h"
#include "core/pipeline/sample100_annotations.h"

namespace stemma
{

ExitCode evaluateSample100Recordings(
    const CliSession& session, const std::filesystem::path& folder,
    const Sample100Annotations& annotations);

} // namespace stemma
