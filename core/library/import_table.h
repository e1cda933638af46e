// What imports were asked for: those that have not come to their end, and the folders. Private to core/library.
#pragma once

#include "core/library/database.h"

#include <filesystem>
#include <vector>

namespace stemma
{

/// Paths are absolute and normalised. The members that change something need a transaction around them.
class ImportTable
{
public:
    explicit ImportTable(Database& database)
        : m_database(database)
    {
    }

    /// False for a catalogue of an earlier version that is read as it is.
    Result<bool> exists();
    Status begin(const std::vector<std::filesystem::path>& paths);
    /// Forgets these paths and what lies below them.
    Status complete(const std::vector<std::filesystem::path>& paths);
    /// Notes those of @p paths that are roots.
    Status noteFolders(const std::vector<std::filesystem::path>& paths);
    /// In byte order.
    Result<std::vector<std::filesystem::path>> unfinished();
    Result<std::vector<std::filesystem::path>> folders();
    /// Notes the same of what lay below @p from, or there, and lies below @p to now.
    Status move(const std::filesystem::path& from, const std::filesystem::path& to);
    /// Forgets the folders that are no roots any more.
    Status removeUnusedFolders();

private:
    Result<std::vector<std::filesystem::path>> paths(const char* sql);
    Database& m_database;
};

} // namespace stemma
