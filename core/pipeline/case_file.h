// Saves kept queries as a case file, which a colleague opens on another machine, with or without the audio.
#pragma once

#include "core/base/progress.h"
#include "core/library/case_info.h"
#include "core/library/catalogue.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

namespace stemma
{

struct QueryRecord;

struct CaseRequest {
    /// Earlier queries that their decisions were carried over from go along, so that the record stays whole.
    std::vector<QueryId> queries;
    std::filesystem::path target;
    bool overwrite = false;
    CaseInfo info; ///< savedAt is filled in
};

/// Writes the queries with their maps, matches, digests and decisions, and the tracks that they name with their maps. A
/// report made from the case has the evidence that one made now from @p source has: digests that nobody took are made
/// from files that look as they did then, about a second for five minutes.
/// Written to a temporary name beside the target and moved: whatever goes wrong, there is no half file.
/// Errors: InvalidArgument (no query, one that is not there, or the target is @p source itself), FileNotFound (the target's
/// folder), NotARegularFile, FileExists, LibraryBusy (a program has the target open and writes it), PermissionDenied,
/// DiskFull, WriteFailed, Cancelled, and those of reading a catalogue.
Status saveCase(
    const Catalogue& source, const CaseRequest& request, const ProgressSink& progress,
    const std::stop_token& stop);

/// The newest query, not hidden, of the recording at @p path; of the whole of it, where there is one. The file may lie
/// elsewhere now: where no query has its path, one of a file of that name, unless files of several folders have it.
/// @p queries the newest first.
std::optional<QueryId>
latestOf(const std::vector<QueryRecord>& queries, const std::filesystem::path& path);

} // namespace stemma
