// Runs one query of the command line, with its options and a progress line.
#pragma once

#include "app/cli/queries_ahead.h"
#include "app/cli/session.h"

namespace stemma
{

/// What the options of the command line ask for.
QueryOptions queryOptions(const CliOptions& options);

/// The same as the window asks, so that what is kept or reported has the same evidence: whatever is found, up to 50
/// matches or as many as the options want.
QueryOptions keptQueryOptions(const CliOptions& options);

Result<QueryResult> queryNext(
    const CliSession& session, Engine& engine, QueriesAhead& queries, const QueryOptions& query);

} // namespace stemma
