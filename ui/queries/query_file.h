// Where the file of a query lies now.
#pragma once

#include "core/pipeline/query_types.h"
#include "core/report/found_file.h"
#include "ui/jobs/file_state_job.h"

#include <optional>

namespace stemma
{

/// Where somebody has found it since it was asked.
std::optional<LocatedFile> locatedFile(const QueryResult& query);
/// There, or else where it lay when it was asked.
RecordingFile fileOf(const QueryResult& query);
/// Notes that it was found. The settings keep it, and not the record, which says what was asked and never changes; by
/// the recording's sound and old place, so that all queries of that file find it. False where the name cannot be kept
/// because it is not UTF-8.
bool rememberFile(const QueryResult& query, const LocatedFile& file);

} // namespace stemma
