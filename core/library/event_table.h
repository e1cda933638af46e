// The append-only record of decisions. Private to core/library.
#pragma once

#include "core/library/database.h"
#include "core/library/review.h"

#include <vector>

namespace stemma
{

class EventTable
{
public:
    explicit EventTable(Database& database)
        : m_database(database)
    {
    }

    /// In the order in which they happened. Errors: LibraryCorrupt for names that are not known.
    Result<std::vector<ReviewEvent>> of(QueryId query);
    /// @p event's id does not count. Gives the one that it got.
    Result<std::int64_t> append(const ReviewEvent& event);

private:
    Database& m_database;
};

} // namespace stemma
