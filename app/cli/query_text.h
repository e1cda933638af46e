// A query's answer for people to read on a terminal.
#pragma once

#include "core/pipeline/engine.h"

#include <QString>

namespace stemma
{

/// A head line, then a few lines a match; says so when there is none.
QString queryText(const Engine& engine, const QueryResult& result, double threshold);

} // namespace stemma
