// From a query and what was decided about it to a report: everything that its documents need, looked up once.
#pragma once

#include "core/pipeline/engine.h"
#include "core/report/report.h"

#include <cstdint>
#include <optional>
#include <stop_token>

namespace stemma
{

struct ReportOptions {
    double shownFrom = 0.5; ///< see ReportMethod
    ReportCover cover;
    std::int64_t createdAt = 0; ///< s since 1970, UTC
    std::optional<LocatedFile> queryFile = {}; ///< where the query was found again
};

/// Tracks are described as they were when the query was asked; those that the library lost since have no map.
/// All their files are looked at; those of another date than then are read.
/// Digests that nobody took are made from files that look as they did then: about a second for five minutes.
/// Errors: those of CaseBook::history and of the catalogue, Cancelled.
Result<Report> buildReport(
    Engine& engine, const SavedQuery& saved, const ReportOptions& options,
    const std::stop_token& stop);

} // namespace stemma
