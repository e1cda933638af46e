#include "core/library/fingerprint_table.h"

#include "core/library/statement.h"

namespace stemma
{

Result<std::optional<std::vector<std::byte>>>
FingerprintTable::find(TrackId track, std::string_view encoderId)
{
    Statement statement(
        m_database,
        "SELECT data FROM fingerprint "
        "WHERE encoder_id = (SELECT id FROM encoder WHERE name = ?) AND track_id = ?");
    auto row = statement.bind(encoderId).bind(track.value).step();
    if (!row)
        return row.error();
    return *row ? std::optional(statement.bytes(0)) : std::nullopt;
}

Result<std::vector<TrackId>>
FingerprintTable::tracksWith(std::string_view encoderId, std::int64_t changedAfter)
{
    std::vector<TrackId> tracks;
    Statement statement(
        m_database,
        "SELECT track_id FROM fingerprint "
        "WHERE encoder_id = (SELECT id FROM encoder WHERE name = ?) AND revision > ? "
        "ORDER BY track_id");
    statement.bind(encoderId).bind(changedAfter);
    for (;;) {
        auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return tracks;
        tracks.push_back(TrackId{statement.integer(0)});
    }
}

Status
FingerprintTable::store(TrackId track, std::string_view encoderId, std::span<const std::byte> data)
{
    auto status = Statement(m_database, "INSERT OR IGNORE INTO encoder (name) VALUES (?)")
                      .bind(encoderId)
                      .run();
    if (!status)
        return status;
    return Statement(
               m_database,
               "INSERT OR REPLACE INTO fingerprint (encoder_id, track_id, revision, data) "
               "VALUES ((SELECT id FROM encoder WHERE name = ?), ?, "
               "(SELECT value + 1 FROM revision), ?)")
        .bind(encoderId)
        .bind(track.value)
        .bind(data)
        .run();
}

Status FingerprintTable::removeAll(TrackId track)
{
    return Statement(m_database, "DELETE FROM fingerprint WHERE track_id = ?")
        .bind(track.value)
        .run();
}

Result<std::int64_t> FingerprintTable::revision()
{
    return m_database.integer("SELECT value FROM revision");
}

Status FingerprintTable::countRevision()
{
    return m_database.execute("UPDATE revision SET value = value + 1");
}

} // namespace stemma
