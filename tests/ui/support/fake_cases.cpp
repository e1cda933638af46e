#include "tests/ui/support/fake_cases.h"

#include <algorithm>
#include <thread>

namespace stemma::test
{

void FakeCases::note() const
{
    if (called)
        called();
}

std::vector<ReviewEvent> FakeCases::events() const
{
    const std::lock_guard lock(m_mutex);
    return m_events;
}

Result<SavedQuery> FakeCases::find(QueryId id)
{
    const auto place = static_cast<std::size_t>(id.value - 1);
    if (place >= m_queries.size())
        return Error{ErrorCode::InvalidArgument, "no such query", {}, {}};
    return m_queries[place];
}

CaseActions FakeCases::actions()
{
    CaseActions actions;
    actions.save = [this](std::shared_ptr<const QueryResult> result) -> Result<SavedQuery> {
        note();
        std::this_thread::sleep_for(pace);
        const std::lock_guard lock(m_mutex);
        if (writeError)
            return *writeError;
        SavedQuery query;
        query.record.id = {static_cast<std::int64_t>(m_queries.size()) + 1};
        query.record.path = result->path;
        query.record.info = result->info;
        query.record.seconds = result->seconds;
        query.record.matches = static_cast<int>(result->matches.size());
        if (!result->matches.empty())
            query.record.bestScore = result->matches.front().score;
        query.reviews.resize(result->matches.size());
        query.result = std::move(result);
        m_queries.push_back(query);
        return query;
    };
    actions.queries = [this]() -> Result<std::vector<QueryRecord>> {
        note();
        const std::lock_guard lock(m_mutex);
        std::vector<QueryRecord> records;
        for (const SavedQuery& query : m_queries)
            records.push_back(query.record);
        std::ranges::reverse(records);
        return records;
    };
    actions.query = [this](QueryId id) {
        note();
        const std::lock_guard lock(m_mutex);
        return find(id);
    };
    actions.setHidden = [this](QueryId id, bool hidden) -> Status {
        note();
        const std::lock_guard lock(m_mutex);
        if (writeError)
            return *writeError;
        if (auto query = find(id); !query)
            return query.error();
        m_queries[static_cast<std::size_t>(id.value - 1)].record.hidden = hidden;
        ReviewEvent event;
        event.id = static_cast<std::int64_t>(m_events.size()) + 1;
        event.query = id;
        event.change = changeHidden(hidden);
        m_events.push_back(event);
        return success();
    };
    actions.record = [this](
                         QueryId id, int match, const ReviewChange& change,
                         ReviewOrigin origin) -> Result<std::optional<ReviewEvent>> {
        note();
        const std::lock_guard lock(m_mutex);
        if (writeError)
            return *writeError;
        if (auto query = find(id); !query)
            return query.error();
        auto& reviews = m_queries[static_cast<std::size_t>(id.value - 1)].reviews;
        Review& review = reviews.at(static_cast<std::size_t>(match));
        const auto old = valueOf(review, change.field);
        if (auto status = apply(review, change); !status)
            return status.error();
        if (old == change)
            return std::optional<ReviewEvent>();
        ReviewEvent event;
        event.id = static_cast<std::int64_t>(m_events.size()) + 1;
        event.query = id;
        event.match = match;
        event.change = change;
        event.oldValue = old.value;
        event.user = "tester";
        event.origin = origin;
        m_events.push_back(event);
        return std::optional(event);
    };
    actions.history = [this](QueryId id) -> Result<std::vector<ReviewEvent>> {
        note();
        auto history = events();
        std::erase_if(history, [id](const ReviewEvent& event) { return event.query != id; });
        return history;
    };
    return actions;
}

} // namespace stemma::test
