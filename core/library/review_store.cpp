#include "core/library/review_store.h"

#include "core/library/catalogue.h"
#include "core/library/digest_table.h"
#include "core/library/event_table.h"
#include "core/library/migrator.h"
#include "core/library/query_table.h"
#include "core/library/transaction.h"

#include <utility>

namespace stemma
{

namespace
{

Status appendCarried(EventTable& table, QueryId query, const NewQuery& added)
{
    auto events = carriedEvents(added.record, added.carried);
    if (!events)
        return events.error();
    for (ReviewEvent& event : *events) {
        event.query = query;
        if (const auto id = table.append(event); !id)
            return id.error();
    }
    return success();
}

} // namespace

Result<std::vector<ReviewEvent>>
carriedEvents(const QueryRecord& record, const std::vector<CarriedChange>& changes)
{
    std::vector<Review> reviews(static_cast<std::size_t>(record.matches));
    std::vector<ReviewEvent> events;
    for (const CarriedChange& carried : changes) {
        const auto place = static_cast<std::size_t>(carried.match);
        if (carried.match < 0 || place >= reviews.size())
            return Error{ErrorCode::InvalidArgument, "a decision about no match", {}, {}};
        auto old = valueOf(reviews[place], carried.change.field).value;
        if (auto status = apply(reviews[place], carried.change); !status)
            return status.error();
        events.push_back(
            {0, record.id, carried.match, carried.change, std::move(old), record.user,
             record.askedAt, ReviewOrigin::CarriedOver, carried.from});
    }
    return events;
}

ReviewStore::ReviewStore(
    Database& database, std::mutex& mutex, Access access, std::filesystem::path folder)
    : m_database(database)
    , m_mutex(mutex)
    , m_access(access)
    , m_folder(std::move(folder))
{
}

Error ReviewStore::notFound(QueryId id) const
{
    return {
        ErrorCode::InvalidArgument,
        "there is no query " + std::to_string(id.value) + " in this library",
        m_folder,
        {}};
}

Result<QueryRecord> ReviewStore::find(QueryId id) const
{
    QueryTable table(m_database);
    const auto exists = table.exists();
    if (!exists)
        return exists.error();
    if (!*exists)
        return notFound(id);
    auto record = table.find(id);
    if (!record)
        return record.error();
    if (!*record)
        return notFound(id);
    return std::move(**record);
}

template <class Change> Status ReviewStore::write(Change change)
{
    if (m_access == Access::ReadOnly)
        return Error{ErrorCode::LibraryReadOnly, "opened for reading", m_folder, {}};
    if (auto status = migrateCase(m_database); !status)
        return status;
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    if (Status changed = change(); !changed)
        return changed;
    return transaction.commit();
}

Result<std::vector<QueryRecord>> ReviewStore::queries() const
{
    const std::scoped_lock guard(m_mutex);
    QueryTable table(m_database);
    const auto exists = table.exists();
    if (!exists)
        return exists.error();
    return *exists ? table.all() : std::vector<QueryRecord>();
}

Result<QueryRecord> ReviewStore::query(QueryId id) const
{
    const std::scoped_lock guard(m_mutex);
    return find(id);
}

Result<std::vector<std::byte>> ReviewStore::map(QueryId id) const
{
    const std::scoped_lock guard(m_mutex);
    if (auto record = find(id); !record)
        return record.error();
    auto map = QueryTable(m_database).map(id);
    if (!map)
        return map.error();
    if (!*map)
        return notFound(id);
    return std::move(**map);
}

Result<std::vector<std::byte>> ReviewStore::matches(QueryId id) const
{
    const std::scoped_lock guard(m_mutex);
    if (auto record = find(id); !record)
        return record.error();
    auto matches = QueryTable(m_database).matches(id);
    if (!matches)
        return matches.error();
    if (!*matches)
        return notFound(id);
    return std::move(**matches);
}

Result<std::map<TrackId, RecordingDigests>> ReviewStore::digests(QueryId id) const
{
    const std::scoped_lock guard(m_mutex);
    if (auto record = find(id); !record)
        return record.error();
    return DigestTable(m_database).of(id);
}

Result<std::vector<QueryId>>
ReviewStore::queriesOf(const std::filesystem::path& path, const FileStamp& stamp) const
{
    const std::scoped_lock guard(m_mutex);
    QueryTable table(m_database);
    const auto exists = table.exists();
    if (!exists)
        return exists.error();
    return *exists ? table.ofFile(path, stamp) : std::vector<QueryId>();
}

Result<std::vector<QueryId>> ReviewStore::queriesOf(const Sha256Digest& sound) const
{
    const std::scoped_lock guard(m_mutex);
    return DigestTable(m_database).queriesOf(sound);
}

Result<std::vector<ReviewEvent>> ReviewStore::history(QueryId id) const
{
    const std::scoped_lock guard(m_mutex);
    if (auto record = find(id); !record)
        return record.error();
    return EventTable(m_database).of(id);
}

Result<QueryId> ReviewStore::add(const NewQuery& added)
{
    const std::scoped_lock guard(m_mutex);
    QueryId stored;
    const Status status = write([&]() -> Status {
        auto id = QueryTable(m_database).insert(added.record, added.map, added.matches);
        if (!id)
            return id.error();
        stored = *id;
        if (auto written = DigestTable(m_database).insert(stored, added.digests); !written)
            return written;
        EventTable events(m_database);
        return appendCarried(events, stored, added);
    });
    if (!status)
        return status.error();
    return stored;
}

Result<std::optional<ReviewEvent>> ReviewStore::record(
    QueryId id, int match, const ReviewChange& change, ReviewOrigin origin, const Author& author)
{
    const std::scoped_lock guard(m_mutex);
    std::optional<ReviewEvent> recorded;
    const Status status = write([&]() -> Status {
        auto query = find(id);
        if (!query)
            return query.error();
        if (match < 0 || match >= query->matches)
            return Error{
                ErrorCode::InvalidArgument,
                "query " + std::to_string(id.value) + " has no match " + std::to_string(match),
                m_folder,
                {}};
        EventTable events(m_database);
        auto history = events.of(id);
        if (!history)
            return history.error();
        auto reviews = foldReviews(*history, static_cast<std::size_t>(query->matches));
        if (!reviews)
            return reviews.error();
        Review& review = reviews.value()[static_cast<std::size_t>(match)];
        const ReviewChange old = valueOf(review, change.field);
        if (auto applied = apply(review, change); !applied)
            return applied;
        if (old == change)
            return success();
        ReviewEvent event{0,           id,        match,  change,      old.value,
                          author.user, author.at, origin, std::nullopt};
        auto number = events.append(event);
        if (!number)
            return number.error();
        event.id = *number;
        recorded = std::move(event);
        return success();
    });
    if (!status)
        return status.error();
    return recorded;
}

Status ReviewStore::append(QueryId id, const std::vector<ReviewEvent>& added)
{
    const std::scoped_lock guard(m_mutex);
    return write([&]() -> Status {
        const auto query = find(id);
        if (!query)
            return query.error();
        EventTable events(m_database);
        const auto history = events.of(id);
        if (!history)
            return history.error();
        auto reviews = foldReviews(*history, static_cast<std::size_t>(query->matches));
        if (!reviews)
            return reviews.error();
        for (ReviewEvent event : added) {
            if (!event.match || *event.match < 0 || *event.match >= query->matches)
                return Error{ErrorCode::InvalidArgument, "a decision about no match", m_folder, {}};
            Review& review = (*reviews)[static_cast<std::size_t>(*event.match)];
            event.query = id;
            event.oldValue = valueOf(review, event.change.field).value;
            if (auto applied = apply(review, event.change); !applied)
                return applied;
            if (const auto number = events.append(event); !number)
                return number.error();
        }
        return success();
    });
}

Status ReviewStore::setHidden(QueryId id, bool hidden, const Author& author)
{
    const std::scoped_lock guard(m_mutex);
    return write([&]() -> Status {
        auto query = find(id);
        if (!query)
            return query.error();
        if (query->hidden == hidden)
            return success();
        ReviewEvent event;
        event.query = id;
        event.change = changeHidden(hidden);
        event.oldValue = changeHidden(query->hidden).value;
        event.user = author.user;
        event.at = author.at;
        if (auto number = EventTable(m_database).append(event); !number)
            return number.error();
        return QueryTable(m_database).setHidden(id, hidden);
    });
}

} // namespace stemma
