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

/// A field of a match that was decided here, and of which what is here stays.
struct StandsHere {
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
    std::vector<StandsHere> newer; ///< decided here after what only the case has
    std::vector<StandsHere> takenBack; ///< what only the case has was taken back there
    std::vector<NotKeptHere> notKept;
};

/// Adds to the record of each query of @p source that @p target keeps, too, the decisions that its record lacks, with
/// their authors, times and origins; old values are those that stood in @p target. A query is the same when it was
/// asked of the same file by the same person at the same instant, and found the same matches, bit for bit. Of each
/// field the newest decision stands, in whatever order cases are merged: what is older than a decision here is not added,
/// unless it says the same. Decisions that were taken back, so that the field is as before them, are none: they neither
/// overrule nor are added to what was decided here. Merging again adds nothing. Whether a query is hidden is not merged.
/// Every query is one transaction. Errors: those of ReviewStore, of @p source with its path; Cancelled.
Result<CaseMerge>
mergeCase(Catalogue& target, const Catalogue& source, const std::stop_token& stop);

} // namespace stemma
