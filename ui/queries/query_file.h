// Where the file of a query lies now.
#pragma once

#include "core/pipeline/query_types.h"
#include "ui/jobs/file_state_job.h"

namespace stemma
{

/// Where it lay when it was asked, unless somebody has found it elsewhere since.
RecordingFile fileOf(const QueryResult& query);
/// Notes that it was found. The settings keep it, and not the record, which says what was asked and never changes; by the
/// recording's sound, so that all queries of it find the file.
void rememberFile(const QueryResult& query, const RecordingFile& file);

} // namespace stemma
