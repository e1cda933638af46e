// The kept queries and their decisions as the window sees them: functions, as EngineActions.
#pragma once

#include "core/pipeline/case_book.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace stemma
{

/// Every function may take long and is only called from worker threads; see CaseBook for the contracts. Who
/// decides is known to the functions.
struct CaseActions {
    std::function<Result<SavedQuery>(std::shared_ptr<const QueryResult>)> save;
    std::function<Result<std::vector<QueryRecord>>()> queries;
    std::function<Result<SavedQuery>(QueryId)> query;
    std::function<Status(QueryId, bool)> setHidden;
    std::function<Result<std::optional<ReviewEvent>>(
        QueryId, int match, const ReviewChange&, ReviewOrigin)>
        record;
    std::function<Result<std::vector<ReviewEvent>>(QueryId)> history;
};

/// The actions of a real case book; they keep it alive.
CaseActions caseActions(std::shared_ptr<CaseBook> book, const Reviewer& reviewer);
/// Lets what writes fail with @p error, as where another program holds the library.
void refuseWriting(CaseActions& actions, const Error& error);

} // namespace stemma
