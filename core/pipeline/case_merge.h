// Takes the decisions that a colleague made in a case file back into the library.
#pragma once

#include "core/library/catalogue.h"
#include "core/library/query_record.h"
#include "core/library/review.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace stemma
{

/// A field of a match that somebody decided here after it was decided in the case: what is here stays.
struct NewerHere {
    QueryRecord query;
    int match = 0;
    ReviewField field = ReviewField::Notes;
};

/// Decisions about a query that the library does not keep.
struct NotKeptHere {
    QueryRecord query; ///< as the case has it
    std::size_t events = 0;
};

struct CaseMerge {
    std::size_t added = 0; ///< events
    std::size_t known = 0; ///< events that were here already
    std::vector<NewerHere> newer;
    std::vector<NotKeptHere> notKept;
};

/// Adds to the record of each query of @p source that @p target keeps, too, the decisions that its record lacks, with
/// their authors, times and origins; old values are those that stood in @p target. A query is the same when it was
/// asked of the same file by the same person at the same instant, and found the same matches, bit for bit. Of a field
/// that was decided in both, the newer decision stands: what is older than the decision here is not added, unless it
/// says the same. Merging again adds nothing. Whether a query is hidden is not merged.
/// Every query is one transaction. Errors: those of ReviewStore, of @p source with its path; Cancelled.
Result<CaseMerge>
mergeCase(Catalogue& target, const Catalogue& source, const std::stop_token& stop);

} // namespace stemma
