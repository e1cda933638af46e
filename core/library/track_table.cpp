#include "core/library/track_table.h"

#include "core/library/statement.h"

#include <algorithm>

namespace stemma
{

namespace
{

/// The columns in the order of readRecord().
#define STEMMA_TRACK_SELECT                                                                        \
    "SELECT t.id, r.path, t.path, size, modified, title, artist, album, year, isrc, genre, "       \
    "container, codec, sample_rate, channels, bit_rate, bits_per_sample, declared_seconds, "       \
    "seconds, damage_at, damage_truncated, damage_detail, imported_at "                            \
    "FROM track t JOIN root r ON r.id = t.root_id "

TrackRecord readRecord(const Statement& row)
{
    TrackRecord record;
    record.id = TrackId{row.integer(0)};
    record.path = row.path(1) / row.path(2);
    record.stamp = {row.integer(3), row.integer(4)};
    record.info.tags
        = {row.text(5), row.text(6), row.text(7), row.text(8), row.text(9), row.text(10)};
    record.info.format
        = {row.text(11),
           row.text(12),
           static_cast<int>(row.integer(13)),
           static_cast<int>(row.integer(14)),
           row.integer(15),
           static_cast<int>(row.integer(16))};
    record.info.declaredSeconds = row.real(17);
    record.seconds = row.real(18);
    if (const auto at = row.optionalReal(19))
        record.damage = AudioDamage{*at, row.integer(20) != 0, row.text(21)};
    record.importedAt = row.integer(22);
    return record;
}

/// The record's values in the order that insert() and update() share. @p record must outlive the run.
void bindRecord(Statement& statement, const TrackRecord& record)
{
    const auto& [title, artist, album, year, isrc, genre] = record.info.tags;
    const auto& format = record.info.format;
    const auto* damage = record.damage ? &*record.damage : nullptr;
    statement.bind(record.stamp.size)
        .bind(record.stamp.modified)
        .bind(std::string_view(title))
        .bind(std::string_view(artist))
        .bind(std::string_view(album))
        .bind(std::string_view(year))
        .bind(std::string_view(isrc))
        .bind(std::string_view(genre))
        .bind(std::string_view(format.container))
        .bind(std::string_view(format.codec))
        .bind(std::int64_t{format.sampleRate})
        .bind(std::int64_t{format.channels})
        .bind(format.bitRate)
        .bind(std::int64_t{format.bitsPerSample})
        .bind(record.info.declaredSeconds)
        .bind(record.seconds)
        .bind(damage ? std::optional<double>(damage->atSeconds) : std::nullopt)
        .bind(std::int64_t{damage && damage->truncated})
        .bind(damage ? std::string_view(damage->detail) : std::string_view());
}

/// Records are large: each is moved once, not at every step of the sorting.
std::vector<TrackRecord> inOrderOfPaths(std::vector<TrackRecord> records)
{
    std::vector<TrackRecord*> order;
    order.reserve(records.size());
    for (TrackRecord& record : records)
        order.push_back(&record);
    std::ranges::stable_sort(order, {}, [](const TrackRecord* record) -> const std::string& {
        return record->path.native();
    });
    std::vector<TrackRecord> ordered;
    ordered.reserve(records.size());
    for (TrackRecord* const record : order)
        ordered.push_back(std::move(*record));
    return ordered;
}

} // namespace

Result<std::vector<TrackRecord>> TrackTable::all()
{
    std::vector<TrackRecord> records;
    Statement statement(m_database, STEMMA_TRACK_SELECT);
    for (;;) {
        auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        records.push_back(readRecord(statement));
    }
    return inOrderOfPaths(std::move(records));
}

Result<std::size_t> TrackTable::count()
{
    auto count = m_database.integer("SELECT count(*) FROM track");
    if (!count)
        return count.error();
    return static_cast<std::size_t>(*count);
}

Result<std::optional<TrackRecord>> TrackTable::find(TrackId id)
{
    Statement statement(m_database, STEMMA_TRACK_SELECT "WHERE t.id = ?");
    auto row = statement.bind(id.value).step();
    if (!row)
        return row.error();
    return *row ? std::optional(readRecord(statement)) : std::nullopt;
}

#undef STEMMA_TRACK_SELECT

Result<std::optional<TrackId>> TrackTable::find(const RootedPath& path)
{
    Statement statement(m_database, "SELECT id FROM track WHERE root_id = ? AND path = ?");
    auto row = statement.bind(path.root.value).bind(path.relative).step();
    if (!row)
        return row.error();
    return *row ? std::optional(TrackId{statement.integer(0)}) : std::nullopt;
}

Result<std::optional<std::vector<std::byte>>> TrackTable::map(TrackId id)
{
    Statement statement(m_database, "SELECT data FROM spectral_map WHERE track_id = ?");
    auto row = statement.bind(id.value).step();
    if (!row)
        return row.error();
    return *row ? std::optional(statement.bytes(0)) : std::nullopt;
}

Result<TrackId> TrackTable::insert(const RootedPath& path, const TrackRecord& record)
{
    Statement statement(
        m_database,
        "INSERT INTO track (size, modified, title, artist, album, year, isrc, genre, container, "
        "codec, sample_rate, channels, bit_rate, bits_per_sample, declared_seconds, seconds, "
        "damage_at, damage_truncated, damage_detail, root_id, path, imported_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, unixepoch())");
    bindRecord(statement, record);
    if (auto status = statement.bind(path.root.value).bind(path.relative).run(); !status)
        return status.error();
    return TrackId{m_database.lastInsertId()};
}

Status TrackTable::update(TrackId id, const TrackRecord& record)
{
    Statement statement(
        m_database,
        "UPDATE track SET size = ?, modified = ?, title = ?, artist = ?, album = ?, year = ?, "
        "isrc = ?, genre = ?, container = ?, codec = ?, sample_rate = ?, channels = ?, "
        "bit_rate = ?, bits_per_sample = ?, declared_seconds = ?, seconds = ?, damage_at = ?, "
        "damage_truncated = ?, damage_detail = ?, imported_at = unixepoch() WHERE id = ?");
    bindRecord(statement, record);
    return statement.bind(id.value).run();
}

Status TrackTable::storeMap(TrackId id, std::span<const std::byte> map)
{
    return Statement(
               m_database, "INSERT OR REPLACE INTO spectral_map (track_id, data) VALUES (?, ?)")
        .bind(id.value)
        .bind(map)
        .run();
}

Result<bool> TrackTable::remove(TrackId id)
{
    auto status = Statement(m_database, "DELETE FROM track WHERE id = ?").bind(id.value).run();
    if (!status)
        return status.error();
    return m_database.changes() > 0;
}

} // namespace stemma
