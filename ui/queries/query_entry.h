// A recording that was asked for, and what became of it.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/pipeline/case_book.h"
#include "core/pipeline/query_types.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace stemma
{

enum class QueryState {
    Waiting,
    Running,
    Answered,
    Failed,
    Stopped,
    Kept, ///< answered in an earlier session, and not opened yet
};

struct QueryEntry {
    int key = 0; ///< unique in a run of the program
    std::filesystem::path path;
    std::optional<TimeRange> region; ///< only this part was asked for
    QueryState state = QueryState::Waiting;
    std::shared_ptr<const QueryResult> result; ///< of an answered one
    std::shared_ptr<const SavedQuery> saved; ///< the same with its decisions, once it is kept
    std::optional<QueryRecord> record; ///< of a kept one
    std::optional<Error> error; ///< of a failed one
    std::vector<Match> early; ///< likely already while it runs
    int likely = 0; ///< matches of the answer above the threshold
    Progress progress; ///< of a running one
};

/// 0 to 1 over all stages of a query; grows steadily. The stages get the shares that they take in a library of
/// some hours.
double shareDone(const Progress& progress);

} // namespace stemma
