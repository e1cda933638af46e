// From a query's result to a report: everything that its pages need, looked up once.
#pragma once

#include "core/pipeline/engine.h"
#include "core/report/report.h"

#include <string>

namespace stemma
{

/// Reads each reference's record and map. Errors: those of the catalogue.
Result<Report>
buildReport(const Engine& engine, const QueryResult& result, const std::string& programVersion);

} // namespace stemma
