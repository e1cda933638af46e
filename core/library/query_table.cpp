#include "core/library/query_table.h"

#include "core/library/recording_columns.h"
#include "core/library/statement.h"

namespace stemma
{

namespace
{

/// What is told of a query beside the recording, in the order of readRecord() and bindRecord().
#define STEMMA_QUERY_COLUMNS                                                                       \
    "path, asked_at, user, threshold, top, quick, region_start, region_end, program, encoder, "    \
    "reranker, library_revision, library_tracks, match_count, best_score, "
/// A verdict is the last one that was recorded of a match.
#define STEMMA_QUERY_SELECT                                                                        \
    "SELECT id, hidden, (SELECT count(*) FROM (SELECT new_value, max(id) FROM review_event "       \
    "WHERE query_id = query.id AND field = 'verdict' GROUP BY match) "                             \
    "WHERE new_value <> 'none'), " STEMMA_QUERY_COLUMNS STEMMA_RECORDING_COLUMNS " FROM query "

QueryRecord readRecord(const Statement& row)
{
    QueryRecord record;
    record.id = QueryId{row.integer(0)};
    record.hidden = row.integer(1) != 0;
    record.decided = static_cast<int>(row.integer(2));
    record.path = row.path(3);
    record.askedAt = row.integer(4);
    record.user = row.text(5);
    record.threshold = row.real(6);
    record.top = static_cast<int>(row.integer(7));
    record.quick = row.integer(8) != 0;
    if (const auto start = row.optionalReal(9))
        record.region = TimeRange{*start, row.real(10)};
    record.program = row.text(11);
    record.encoder = row.text(12);
    record.reranker = row.text(13);
    record.libraryRevision = row.integer(14);
    record.libraryTracks = row.integer(15);
    record.matches = static_cast<int>(row.integer(16));
    record.bestScore = row.optionalReal(17);
    readRecording(row, 18, record);
    return record;
}

/// @p record must outlive the run.
void bindRecord(Statement& statement, const QueryRecord& record)
{
    const auto* region = record.region ? &*record.region : nullptr;
    statement.bind(record.path)
        .bind(record.askedAt)
        .bind(std::string_view(record.user))
        .bind(record.threshold)
        .bind(std::int64_t{record.top})
        .bind(std::int64_t{record.quick})
        .bind(region ? std::optional<double>(region->start) : std::nullopt)
        .bind(region ? std::optional<double>(region->end) : std::nullopt)
        .bind(std::string_view(record.program))
        .bind(std::string_view(record.encoder))
        .bind(std::string_view(record.reranker))
        .bind(record.libraryRevision)
        .bind(record.libraryTracks)
        .bind(std::int64_t{record.matches})
        .bind(record.bestScore);
    bindRecording(statement, record);
}

} // namespace

Result<bool> QueryTable::exists()
{
    auto tables = m_database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'query'");
    if (!tables)
        return tables.error();
    return *tables > 0;
}

Result<std::vector<QueryRecord>> QueryTable::all()
{
    std::vector<QueryRecord> records;
    Statement statement(m_database, STEMMA_QUERY_SELECT "ORDER BY id DESC");
    for (;;) {
        auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return records;
        records.push_back(readRecord(statement));
    }
}

Result<std::optional<QueryRecord>> QueryTable::find(QueryId id)
{
    Statement statement(m_database, STEMMA_QUERY_SELECT "WHERE id = ?");
    auto row = statement.bind(id.value).step();
    if (!row)
        return row.error();
    return *row ? std::optional(readRecord(statement)) : std::nullopt;
}

#undef STEMMA_QUERY_SELECT

Result<std::vector<QueryId>>
QueryTable::ofFile(const std::filesystem::path& path, const FileStamp& stamp)
{
    std::vector<QueryId> ids;
    Statement statement(
        m_database,
        "SELECT id FROM query WHERE path = ? AND size = ? AND modified = ? AND hidden = 0 "
        "ORDER BY id DESC");
    statement.bind(path).bind(stamp.size).bind(stamp.modified);
    for (;;) {
        auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return ids;
        ids.push_back(QueryId{statement.integer(0)});
    }
}

Result<std::optional<std::vector<std::byte>>> QueryTable::map(QueryId id)
{
    Statement statement(
        m_database,
        "SELECT data FROM query_map WHERE id = (SELECT map_id FROM query WHERE id = ?)");
    auto row = statement.bind(id.value).step();
    if (!row)
        return row.error();
    return *row ? std::optional(statement.bytes(0)) : std::nullopt;
}

Result<std::optional<std::vector<std::byte>>> QueryTable::matches(QueryId id)
{
    Statement statement(m_database, "SELECT data FROM query_match WHERE query_id = ?");
    auto row = statement.bind(id.value).step();
    if (!row)
        return row.error();
    return *row ? std::optional(statement.bytes(0)) : std::nullopt;
}

Result<std::int64_t> QueryTable::mapId(const QueryRecord& record, std::span<const std::byte> map)
{
    // The latest map of the file is enough to look at: an unchanged file gives the same bytes again.
    Statement same(
        m_database,
        "SELECT id FROM query_map WHERE id = (SELECT max(map_id) FROM query WHERE path = ? "
        "AND size = ? AND modified = ?) AND data = ?");
    auto row = same.bind(record.path)
                   .bind(record.stamp.size)
                   .bind(record.stamp.modified)
                   .bind(map)
                   .step();
    if (!row)
        return row.error();
    if (*row)
        return same.integer(0);
    auto status = Statement(m_database, "INSERT INTO query_map (data) VALUES (?)").bind(map).run();
    if (!status)
        return status.error();
    return m_database.lastInsertId();
}

Result<QueryId> QueryTable::insert(
    const QueryRecord& record, std::span<const std::byte> map, std::span<const std::byte> matches)
{
    const auto stored = mapId(record, map);
    if (!stored)
        return stored.error();
    Statement statement(
        m_database,
        "INSERT INTO query (" STEMMA_QUERY_COLUMNS STEMMA_RECORDING_COLUMNS ", map_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, " STEMMA_RECORDING_PARAMETERS ", ?)");
    bindRecord(statement, record);
    if (auto status = statement.bind(*stored).run(); !status)
        return status.error();
    const QueryId id{m_database.lastInsertId()};
    auto status = Statement(m_database, "INSERT INTO query_match (query_id, data) VALUES (?, ?)")
                      .bind(id.value)
                      .bind(matches)
                      .run();
    if (!status)
        return status.error();
    return id;
}

Status QueryTable::setHidden(QueryId id, bool hidden)
{
    return Statement(m_database, "UPDATE query SET hidden = ? WHERE id = ?")
        .bind(std::int64_t{hidden})
        .bind(id.value)
        .run();
}

} // namespace stemma
