// The folders that track paths are relative to. Private to core/library.
#pragma once

#include "core/base/ids.h"
#include "core/library/database.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace stemma
{

/// A path split as it is stored.
struct RootedPath {
    RootId root;
    std::filesystem::path relative;
};

class RootTable
{
public:
    explicit RootTable(Database& database)
        : m_database(database)
    {
    }

    /// In byte order.
    Result<std::vector<std::filesystem::path>> all();
    /// Every root that contains @p path (normalised), the nearest first.
    Result<std::vector<RootedPath>> containing(const std::filesystem::path& path);
    Result<RootId> insert(const std::filesystem::path& root);
    /// The one at this very path, which is made when there is none.
    Result<RootId> findOrInsert(const std::filesystem::path& root);
    /// Removes the roots without tracks.
    Status removeUnused();

private:
    Database& m_database;
};

} // namespace stemma
