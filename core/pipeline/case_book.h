// The queries that were asked of a library, kept with what was decided about them.
#pragma once

#include "core/library/catalogue.h"
#include "core/library/review_store.h"
#include "core/pipeline/query_types.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace stemma
{

/// Who works with the program, and with which version of it.
struct Reviewer {
    std::string user; ///< login name
    std::string program; ///< version
};

/// A query that is kept, whole.
struct SavedQuery {
    QueryRecord record; ///< with the identity of what answered it
    std::shared_ptr<const QueryResult> result;
    std::vector<TrackRecord> tracks; ///< those that the matches name, as they were; by id
    std::vector<Review> reviews; ///< one for each match, in order
    /// Of the tracks, as they were, as far as they are known; the query's own are in the result.
    std::map<TrackId, RecordingDigests> digests;
    std::vector<ReviewEvent> carried
        = {}; ///< of one that is not kept: what its record would begin with

    /// Null for a track that no match names.
    const TrackRecord* track(TrackId id) const;
};

/// As safe to call from several threads and as durable as the catalogue. What is kept never changes: a
/// decision is added to the record, and what was decided before stays in it.
/// Every call may give the errors of ReviewStore, those that write LibraryReadOnly.
class CaseBook
{
public:
    /// @p catalogue outlives the book.
    CaseBook(Catalogue& catalogue, EngineIdentity identity);

    /// Keeps a result. Where the same sound, or the same file as it looks now, was asked before, or the same part of
    /// it, the decisions about matches that say the same are carried over. Errors: DiskFull, WriteFailed.
    Result<SavedQuery> save(std::shared_ptr<const QueryResult> result, const Reviewer&);
    /// The same without keeping it: the id is zero.
    Result<SavedQuery> unkept(std::shared_ptr<const QueryResult> result, const Reviewer&) const;
    /// The newest query, not hidden, of a file that looked just so, that these models answered with the library as
    /// it is; of the same part of it.
    Result<std::optional<QueryId>> latest(
        const std::filesystem::path& path, const FileStamp& stamp,
        const std::optional<TimeRange>& region) const;
    /// All, the newest first, with the hidden ones.
    Result<std::vector<QueryRecord>> queries() const;
    /// The audio file is not needed, nor are the tracks. Errors: those of unpackMap and unpackMatches.
    Result<SavedQuery> query(QueryId) const;
    /// Errors: DiskFull, WriteFailed.
    Status setHidden(QueryId, bool hidden, const Reviewer&);

    /// Adds a decision to the record; none when it changes nothing. Errors: DiskFull, WriteFailed,
    /// InvalidArgument.
    Result<std::optional<ReviewEvent>>
    record(QueryId, int match, const ReviewChange&, ReviewOrigin, const Reviewer&);
    /// The decisions as they stand, one for each match.
    Result<std::vector<Review>> reviews(QueryId) const;
    /// Who changed what when.
    Result<std::vector<ReviewEvent>> history(QueryId) const;

private:
    Result<std::vector<TrackRecord>> tracksOf(const std::vector<Match>& matches) const;
    Result<std::map<TrackId, RecordingDigests>>
    digestsOf(const std::vector<TrackRecord>& tracks) const;
    Result<std::vector<CarriedChange>> carriedInto(const QueryResult& result) const;

    Catalogue& m_catalogue;
    EngineIdentity m_identity;
};

} // namespace stemma
