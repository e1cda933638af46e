// Runs one query of the command line, with its options and a progress line.
#pragma once

#include "app/cli/session.h"

namespace stemma
{

Result<QueryResult>
queryWithProgress(const CliSession& session, Engine& engine, const std::filesystem::path& file);

} // namespace stemma
