#include "core/library/digest_table.h"

#include "core/library/statement.h"

#include <algorithm>

namespace stemma
{
namespace
{

Result<Sha256Digest> readDigest(const Statement& row, int column)
{
    const auto bytes = row.bytes(column);
    Sha256Digest digest{};
    if (bytes.size() != digest.size())
        return Error{ErrorCode::LibraryCorrupt, "a digest of another length", {}, {}};
    std::ranges::copy(bytes, digest.begin());
    return digest;
}

Result<RecordingDigests> readDigests(const Statement& row, int first)
{
    const auto file = readDigest(row, first);
    if (!file)
        return file.error();
    const auto sound = readDigest(row, first + 1);
    if (!sound)
        return sound.error();
    return RecordingDigests{*file, *sound};
}

} // namespace

Result<bool> DigestTable::exists()
{
    auto tables
        = m_database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'query_digest'");
    if (!tables)
        return tables.error();
    return *tables > 0;
}

Result<std::optional<RecordingDigests>> DigestTable::of(TrackId track)
{
    const auto there = exists();
    if (!there)
        return there.error();
    if (!*there)
        return std::optional<RecordingDigests>();
    Statement statement(m_database, "SELECT file, sound FROM track_digest WHERE track_id = ?");
    auto row = statement.bind(track.value).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<RecordingDigests>();
    auto digests = readDigests(statement, 0);
    if (!digests)
        return digests.error();
    return std::optional(*digests);
}

Status DigestTable::store(TrackId track, const std::optional<RecordingDigests>& digests)
{
    if (!digests)
        return Statement(m_database, "DELETE FROM track_digest WHERE track_id = ?")
            .bind(track.value)
            .run();
    return Statement(
               m_database,
               "INSERT OR REPLACE INTO track_digest (track_id, file, sound) VALUES (?, ?, ?)")
        .bind(track.value)
        .bind(std::span<const std::byte>(digests->file))
        .bind(std::span<const std::byte>(digests->sound))
        .run();
}

Result<std::map<TrackId, RecordingDigests>> DigestTable::of(QueryId query)
{
    std::map<TrackId, RecordingDigests> all;
    const auto there = exists();
    if (!there)
        return there.error();
    if (!*there)
        return all;
    Statement statement(
        m_database, "SELECT track_id, file, sound FROM query_digest WHERE query_id = ?");
    statement.bind(query.value);
    for (;;) {
        auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return all;
        auto digests = readDigests(statement, 1);
        if (!digests)
            return digests.error();
        all.emplace(TrackId{statement.integer(0)}, *digests);
    }
}

Result<std::vector<QueryId>> DigestTable::queriesOf(const Sha256Digest& sound)
{
    std::vector<QueryId> ids;
    const auto there = exists();
    if (!there)
        return there.error();
    if (!*there)
        return ids;
    Statement statement(
        m_database,
        "SELECT id FROM query JOIN query_digest ON query_id = id "
        "WHERE track_id = 0 AND sound = ? AND hidden = 0 ORDER BY id DESC");
    statement.bind(std::span<const std::byte>(sound));
    for (;;) {
        auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return ids;
        ids.push_back(QueryId{statement.integer(0)});
    }
}

Status DigestTable::insert(QueryId query, const std::map<TrackId, RecordingDigests>& digests)
{
    Statement statement(
        m_database,
        "INSERT INTO query_digest (query_id, track_id, file, sound) VALUES (?, ?, ?, ?)");
    for (const auto& [track, of] : digests) {
        const auto status = statement.bind(query.value)
                                .bind(track.value)
                                .bind(std::span<const std::byte>(of.file))
                                .bind(std::span<const std::byte>(of.sound))
                                .run();
        if (!status)
            return status;
    }
    return success();
}

} // namespace stemma
