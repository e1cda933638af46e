#include "core/library/import_table.h"

#include "core/library/path_bytes.h"
#include "core/library/statement.h"

#include <algorithm>

namespace stemma
{

namespace
{

/// Runs a statement with one parameter for each path.
Status runForEach(Statement& statement, const std::vector<std::filesystem::path>& paths)
{
    for (const auto& path : paths)
        if (auto status = statement.bind(path).run(); !status)
            return status;
    return success();
}

bool isAtOrBelow(const std::filesystem::path& path, const std::filesystem::path& folder)
{
    return path == folder || relativeTo(folder, path).has_value();
}

} // namespace

Result<bool> ImportTable::exists()
{
    auto count
        = m_database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'unfinished_import'");
    if (!count)
        return count.error();
    return *count > 0;
}

Status ImportTable::begin(const std::vector<std::filesystem::path>& paths)
{
    Statement statement(m_database, "INSERT OR IGNORE INTO unfinished_import (path) VALUES (?)");
    return runForEach(statement, paths);
}

Status ImportTable::complete(const std::vector<std::filesystem::path>& paths)
{
    auto waiting = unfinished();
    if (!waiting)
        return waiting.error();
    std::erase_if(*waiting, [&](const auto& path) {
        return std::ranges::none_of(
            paths, [&](const auto& folder) { return isAtOrBelow(path, folder); });
    });
    Statement statement(m_database, "DELETE FROM unfinished_import WHERE path = ?");
    return runForEach(statement, *waiting);
}

Status ImportTable::noteFolders(const std::vector<std::filesystem::path>& paths)
{
    Statement statement(
        m_database,
        "INSERT OR IGNORE INTO imported_folder (path) SELECT path FROM root WHERE path = ?");
    return runForEach(statement, paths);
}

Result<std::vector<std::filesystem::path>> ImportTable::paths(const char* sql)
{
    std::vector<std::filesystem::path> found;
    Statement statement(m_database, sql);
    for (;;) {
        auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        found.push_back(statement.path(0));
    }
}

Result<std::vector<std::filesystem::path>> ImportTable::unfinished()
{
    return paths("SELECT path FROM unfinished_import ORDER BY path");
}

Result<std::vector<std::filesystem::path>> ImportTable::folders()
{
    return paths("SELECT path FROM imported_folder ORDER BY path");
}

Status ImportTable::move(const std::filesystem::path& from, const std::filesystem::path& to)
{
    const auto moved = [&](std::vector<std::filesystem::path> all) {
        std::erase_if(all, [&](const auto& path) { return !isAtOrBelow(path, from); });
        for (auto& path : all)
            path = path == from ? to : to / *relativeTo(from, path);
        return all;
    };
    auto known = folders();
    if (!known)
        return known.error();
    auto waiting = unfinished();
    if (!waiting)
        return waiting.error();
    if (auto status = noteFolders(moved(*known)); !status)
        return status;
    return begin(moved(*waiting));
}

Status ImportTable::removeUnusedFolders()
{
    return m_database.execute(
        "DELETE FROM imported_folder WHERE path NOT IN (SELECT path FROM root)");
}

} // namespace stemma
