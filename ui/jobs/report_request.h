// Which report is wanted.
#pragma once

#include "core/base/ids.h"
#include "core/pipeline/query_types.h"
#include "core/report/report.h"

#include <memory>
#include <optional>

namespace stemma
{

struct ReportRequest {
    std::shared_ptr<const QueryResult> result;
    std::optional<QueryId> kept; ///< none where the result could not be kept
    double shownFrom = 0; ///< see ReportOptions
    ReportCover cover;
    std::optional<LocatedFile> queryFile = {}; ///< where the query was found again
};

} // namespace stemma
