// The queries that were asked of a library, with what they found and what people decided about it.
#pragma once

#include "core/base/recording_digests.h"
#include "core/base/result.h"
#include "core/library/query_record.h"
#include "core/library/review.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stemma
{

class Database;
enum class Access;

/// A decision that an earlier query of the same file brings along.
struct CarriedChange {
    int match = 0; ///< of the new query
    ReviewChange change;
    QueryId from;
};

/// The events that @p changes become in the record of a query, in their order. Errors: InvalidArgument (a decision
/// about no match of it).
Result<std::vector<ReviewEvent>>
carriedEvents(const QueryRecord& record, const std::vector<CarriedChange>& changes);

/// Everything of one query, stored in one transaction.
struct NewQuery {
    QueryRecord record; ///< id, decided and hidden are ignored; matches counts those in the bytes
    std::span<const std::byte> map; ///< packed spectral map
    std::span<const std::byte> matches; ///< packed, see packMatches()
    std::vector<CarriedChange> carried;
    /// Of the tracks that the matches name, and of the query's file under TrackId{}, as far as they are known.
    std::map<TrackId, RecordingDigests> digests;
};

/// Who did something, and when.
struct Author {
    std::string user; ///< login name
    std::int64_t at = 0; ///< ms since 1970, UTC
};

/// Part of an open catalogue, as safe to call from several threads and as durable as that. Nothing that is in
/// here is ever changed or deleted, but for the mark of hidden queries: the database itself refuses.
/// Tracks are not referred to: what a query found stays when they are removed. A catalogue of the first version,
/// which readers leave as it is, has no queries.
/// Every call may give LibraryCorrupt, LibraryBusy or ReadFailed beside the errors that it names; those about
/// one query also InvalidArgument when there is none of this id.
class ReviewStore
{
public:
    /// For Catalogue. @p database and @p mutex, which guards it, outlive the store.
    ReviewStore(Database& database, std::mutex& mutex, Access access, std::filesystem::path folder);

    /// All queries with the hidden ones, the newest first. Reads neither maps nor matches.
    Result<std::vector<QueryRecord>> queries() const;
    Result<QueryRecord> query(QueryId) const;
    Result<std::vector<std::byte>> map(QueryId) const;
    Result<std::vector<std::byte>> matches(QueryId) const;
    /// As they were given to add(); empty where an earlier version added the query.
    Result<std::map<TrackId, RecordingDigests>> digests(QueryId) const;
    /// Queries that are not hidden of a file that looked just so, the newest first.
    Result<std::vector<QueryId>>
    queriesOf(const std::filesystem::path& path, const FileStamp& stamp) const;
    /// The same of any file that holds this sound; none that an earlier version added.
    Result<std::vector<QueryId>> queriesOf(const Sha256Digest& sound) const;
    /// The whole record of a query, in the order in which things happened.
    Result<std::vector<ReviewEvent>> history(QueryId) const;

    /// Errors: DiskFull, LibraryReadOnly, WriteFailed, InvalidArgument (a decision that cannot be).
    Result<QueryId> add(const NewQuery&);
    /// Records a decision about a match; nothing is written and given when it changes nothing. Errors: those
    /// of add().
    Result<std::optional<ReviewEvent>>
    record(QueryId, int match, const ReviewChange&, ReviewOrigin, const Author&);
    /// Adds decisions about matches that were recorded elsewhere, with their authors, times and origins, in this order;
    /// ids and old values are those that they get here. All or none. Errors: those of add().
    Status append(QueryId, const std::vector<ReviewEvent>&);
    /// Marks a query as hidden, or as visible again, and records who did. Errors: those of add().
    Status setHidden(QueryId, bool hidden, const Author&);

private:
    Result<QueryRecord> find(QueryId) const;
    Error notFound(QueryId) const;
    template <class Change> Status write(Change change);

    Database& m_database;
    std::mutex& m_mutex;
    Access m_access;
    std::filesystem::path m_folder;
};

} // namespace stemma
