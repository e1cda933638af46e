#include "core/library/event_table.h"

#include "core/library/statement.h"

namespace stemma
{

Result<std::vector<ReviewEvent>> EventTable::of(QueryId query)
{
    std::vector<ReviewEvent> events;
    Statement statement(
        m_database,
        "SELECT id, ifnull(match, -1), field, old_value, new_value, user, at, origin, "
        "ifnull(carried_from, 0) FROM review_event WHERE query_id = ? ORDER BY id");
    statement.bind(query.value);
    for (;;) {
        auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return events;
        const auto field = reviewFieldNamed(statement.text(2));
        const auto origin = reviewOriginNamed(statement.text(7));
        if (!field || !origin)
            return Error{
                ErrorCode::LibraryCorrupt,
                "event " + std::to_string(statement.integer(0)) + " of the record is unknown",
                {},
                {}};
        ReviewEvent event;
        event.id = statement.integer(0);
        event.query = query;
        if (const auto match = statement.integer(1); match >= 0)
            event.match = static_cast<int>(match);
        event.change = {*field, statement.text(4)};
        event.oldValue = statement.text(3);
        event.user = statement.text(5);
        event.at = statement.integer(6);
        event.origin = *origin;
        if (const auto from = statement.integer(8); from > 0)
            event.carriedFrom = QueryId{from};
        events.push_back(std::move(event));
    }
}

Result<std::int64_t> EventTable::append(const ReviewEvent& event)
{
    Statement statement(
        m_database,
        "INSERT INTO review_event (query_id, match, field, old_value, new_value, user, at, origin, "
        "carried_from) VALUES (?, nullif(?, -1), ?, ?, ?, ?, ?, ?, nullif(?, 0))");
    auto status = statement.bind(event.query.value)
                      .bind(std::int64_t{event.match.value_or(-1)})
                      .bind(std::string_view(reviewFieldName(event.change.field)))
                      .bind(std::string_view(event.oldValue))
                      .bind(std::string_view(event.change.value))
                      .bind(std::string_view(event.user))
                      .bind(event.at)
                      .bind(std::string_view(reviewOriginName(event.origin)))
                      .bind(event.carriedFrom.value_or(QueryId{}).value)
                      .run();
    if (!status)
        return status.error();
    return m_database.lastInsertId();
}

} // namespace stemma
