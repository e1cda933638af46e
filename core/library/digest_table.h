// The digests of tracks and of kept queries. Private to core/library.
#pragma once

#include "core/base/ids.h"
#include "core/base/recording_digests.h"
#include "core/library/database.h"

#include <map>
#include <optional>
#include <vector>

namespace stemma
{

/// A catalogue of an earlier version has none; those of a track that is removed go with it.
class DigestTable
{
public:
    explicit DigestTable(Database& database)
        : m_database(database)
    {
    }

    Result<std::optional<RecordingDigests>> of(TrackId track);
    /// Replaces what is there; none removes it.
    Status store(TrackId track, const std::optional<RecordingDigests>& digests);

    /// By track; the query's own under TrackId{}.
    Result<std::map<TrackId, RecordingDigests>> of(QueryId query);
    /// Queries that are not hidden of a recording with this sound, the newest first.
    Result<std::vector<QueryId>> queriesOf(const Sha256Digest& sound);
    Status insert(QueryId query, const std::map<TrackId, RecordingDigests>& digests);

private:
    Result<bool> exists();

    Database& m_database;
};

} // namespace stemma
