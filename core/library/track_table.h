// Track rows and their spectral maps. Private to core/library.
#pragma once

#include "core/library/database.h"
#include "core/library/root_table.h"
#include "core/library/track_record.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace stemma
{

class TrackTable
{
public:
    explicit TrackTable(Database& database)
        : m_database(database)
    {
    }

    /// In byte order of the absolute path.
    Result<std::vector<TrackRecord>> all();
    Result<std::size_t> count();
    Result<std::optional<TrackRecord>> find(TrackId id);
    Result<std::optional<TrackId>> find(const RootedPath& path);
    /// Nothing when there is no such track.
    Result<std::optional<std::vector<std::byte>>> map(TrackId id);

    /// Tracks of the same decoded length whose maps take the same number of bytes: two or more in a group.
    Result<std::vector<std::vector<TrackId>>> ofOneSize();

    /// @p record's id and path do not count: @p path does.
    Result<TrackId> insert(const RootedPath& path, const TrackRecord& record);
    Status update(TrackId id, const TrackRecord& record);
    /// @p stamp: nothing keeps the one that is known.
    Status move(TrackId id, const RootedPath& path, const std::optional<FileStamp>& stamp);
    Status storeMap(TrackId id, std::span<const std::byte> map);
    /// With everything that belongs to the track. True when it was there.
    Result<bool> remove(TrackId id);

private:
    Database& m_database;
};

} // namespace stemma
