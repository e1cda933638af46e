// The JSON contract of `stemma-cli query --json`: one object per query, on one line.
#pragma once

#include "core/pipeline/engine.h"

#include <filesystem>
#include <string>

namespace stemma
{

/// Schema 1. Bytes of a path that are no UTF-8 become U+FFFD, since JSON cannot hold them.
/// A query that failed still gives its object, with `error` set and no matches.
std::string queryJson(
    const Engine& engine, const std::filesystem::path& query, const Result<QueryResult>& result);

} // namespace stemma
