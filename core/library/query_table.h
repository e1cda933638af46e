// Kept queries, their maps and matches. Private to core/library.
#pragma once

#include "core/library/database.h"
#include "core/library/query_record.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace stemma
{

class QueryTable
{
public:
    explicit QueryTable(Database& database)
        : m_database(database)
    {
    }

    /// False in a catalogue of the first version, which a reader leaves as it is.
    Result<bool> exists();
    /// The newest first.
    Result<std::vector<QueryRecord>> all();
    Result<std::optional<QueryRecord>> find(QueryId id);
    /// Queries that are not hidden of a file that looked just so, the newest first.
    Result<std::vector<QueryId>> ofFile(const std::filesystem::path& path, const FileStamp& stamp);
    /// Nothing when there is no such query.
    Result<std::optional<std::vector<std::byte>>> map(QueryId id);
    Result<std::optional<std::vector<std::byte>>> matches(QueryId id);

    /// @p record's id, decided and hidden do not count. A map that another query of the same file has is
    /// stored once.
    Result<QueryId> insert(
        const QueryRecord& record, std::span<const std::byte> map,
        std::span<const std::byte> matches);
    Status setHidden(QueryId id, bool hidden);

private:
    Result<std::int64_t> mapId(const QueryRecord& record, std::span<const std::byte> map);

    Database& m_database;
};

} // namespace stemma
