// Files and folders into the catalogue.
#pragma once

#include "core/base/task_runner.h"
#include "core/match/encoder.h"
#include "core/pipeline/import_types.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace stemma
{

/// Scans, then works on as many files at a time as the runner is wide: while one decodes, another embeds.
/// Every file is committed on its own; what is unchanged is skipped, so a stopped or killed import is
/// resumed by the same call; the catalogue keeps what was asked for until all of it is done. A file that is known but lacks fingerprints of this encoder is embedded from
/// its stored map, without its audio.
/// Errors: DiskFull, LibraryReadOnly (what was done is kept). Cancellation is not an error: see
/// ImportSummary::remaining.
Result<ImportSummary> importFiles(
    Catalogue& catalogue, const Encoder& encoder, TaskRunner& runner,
    const std::vector<std::filesystem::path>& named, const ImportObserver& observer,
    std::stop_token stop);

} // namespace stemma
