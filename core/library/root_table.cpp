#include "core/library/root_table.h"

#include "core/library/path_bytes.h"
#include "core/library/statement.h"

namespace stemma
{

Result<std::vector<std::filesystem::path>> RootTable::all()
{
    std::vector<std::filesystem::path> roots;
    Statement statement(m_database, "SELECT path FROM root ORDER BY path");
    for (;;) {
        auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return roots;
        roots.push_back(statement.path(0));
    }
}

Result<std::vector<RootedPath>> RootTable::containing(const std::filesystem::path& path)
{
    // Asks for every parent of the path rather than reading all roots: files that are named one by one may
    // leave as many roots as there are folders.
    std::vector<RootedPath> found;
    Statement statement(m_database, "SELECT id FROM root WHERE path = ?");
    for (auto folder = path.parent_path();; folder = folder.parent_path()) {
        auto row = statement.bind(folder).step();
        if (!row)
            return row.error();
        if (*row) {
            if (auto relative = relativeTo(folder, path))
                found.push_back({RootId{statement.integer(0)}, *relative});
        }
        statement.reset();
        if (folder == folder.parent_path())
            return found;
    }
}

Result<RootId> RootTable::insert(const std::filesystem::path& root)
{
    Statement statement(m_database, "INSERT INTO root (path) VALUES (?)");
    if (auto status = statement.bind(root).run(); !status)
        return status.error();
    return RootId{m_database.lastInsertId()};
}

Result<RootId> RootTable::findOrInsert(const std::filesystem::path& root)
{
    {
        Statement statement(m_database, "SELECT id FROM root WHERE path = ?");
        auto row = statement.bind(root).step();
        if (!row)
            return row.error();
        if (*row)
            return RootId{statement.integer(0)};
    }
    return insert(root);
}

Status RootTable::removeUnused()
{
    return m_database.execute(
        "DELETE FROM root WHERE NOT EXISTS (SELECT 1 FROM track WHERE root_id = root.id)");
}

} // namespace stemma
