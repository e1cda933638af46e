#include "core/library/track_table.h"

#include "core/library/recording_columns.h"
#include "core/library/statement.h"

#include <algorithm>
#include <utility>

namespace stemma
{

namespace
{

/// The columns in the order of readRecord().
#define STEMMA_TRACK_SELECT                                                                        \
    "SELECT t.id, r.path, t.path, imported_at, " STEMMA_RECORDING_COLUMNS                          \
    " FROM track t JOIN root r ON r.id = t.root_id "

TrackRecord readRecord(const Statement& row)
{
    TrackRecord record;
    record.id = TrackId{row.integer(0)};
    record.path = row.path(1) / row.path(2);
    record.importedAt = row.integer(3);
    readRecording(row, 4, record);
    return record;
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
        "INSERT INTO track (" STEMMA_RECORDING_COLUMNS ", root_id, path, imported_at) "
        "VALUES (" STEMMA_RECORDING_PARAMETERS ", ?, ?, unixepoch())");
    bindRecording(statement, record);
    if (auto status = statement.bind(path.root.value).bind(path.relative).run(); !status)
        return status.error();
    return TrackId{m_database.lastInsertId()};
}

Status TrackTable::update(TrackId id, const TrackRecord& record)
{
    Statement statement(
        m_database,
        "UPDATE track SET (" STEMMA_RECORDING_COLUMNS ", imported_at) "
        "= (" STEMMA_RECORDING_PARAMETERS ", unixepoch()) WHERE id = ?");
    bindRecording(statement, record);
    return statement.bind(id.value).run();
}

Status TrackTable::move(TrackId id, const RootedPath& path, const std::optional<FileStamp>& stamp)
{
    if (auto status = Statement(m_database, "UPDATE track SET root_id = ?, path = ? WHERE id = ?")
                          .bind(path.root.value)
                          .bind(path.relative)
                          .bind(id.value)
                          .run();
        !status || !stamp)
        return status;
    return Statement(m_database, "UPDATE track SET size = ?, modified = ? WHERE id = ?")
        .bind(stamp->size)
        .bind(stamp->modified)
        .bind(id.value)
        .run();
}

Result<std::vector<std::vector<TrackId>>> TrackTable::ofOneSize()
{
    // length() reads the head of a map's row, never the map.
    Statement statement(
        m_database,
        "SELECT id, seconds, length(data) FROM track JOIN spectral_map ON track_id = id "
        "WHERE seconds IN (SELECT seconds FROM track GROUP BY seconds HAVING count(*) > 1) "
        "ORDER BY seconds, length(data), id");
    std::vector<std::vector<TrackId>> groups;
    std::optional<std::pair<double, std::int64_t>> last;
    for (;;) {
        auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const std::pair size(statement.real(1), statement.integer(2));
        if (std::exchange(last, size) != size)
            groups.emplace_back();
        groups.back().push_back(TrackId{statement.integer(0)});
    }
    std::erase_if(groups, [](const auto& group) { return group.size() < 2; });
    return groups;
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
