// Of a catalogue: files that lie elsewhere now, and what imports were asked for.
#include "core/library/catalogue.h"
#include "core/library/catalogue_impl.h"
#include "core/library/path_bytes.h"
#include "core/library/track_moves.h"

namespace stemma
{

namespace
{

std::vector<std::filesystem::path> normalisedAll(const std::vector<std::filesystem::path>& paths)
{
    std::vector<std::filesystem::path> all;
    all.reserve(paths.size());
    for (const auto& path : paths)
        all.push_back(normalised(path));
    return all;
}

} // namespace

Status Catalogue::move(
    TrackId id, const std::filesystem::path& path, const FileStamp& stamp,
    const std::optional<RecordingDigests>& digests)
{
    if (!path.is_absolute())
        return Error{ErrorCode::InvalidArgument, "not an absolute path", path, {}};
    const std::scoped_lock guard(m_impl->mutex);
    return m_impl->write([&]() -> Result<bool> {
        auto done = moveTrack(m_impl->open.database, id, normalised(path), stamp);
        if (done)
            done = m_impl->digests().store(id, digests);
        if (done)
            done = m_impl->removeUnusedRoots();
        if (!done)
            return done.error();
        return true;
    });
}

Result<FolderMove>
Catalogue::moveFolder(const std::filesystem::path& from, const std::filesystem::path& to)
{
    const auto before = normalised(from);
    const auto after = normalised(to);
    if (!before.is_absolute() || !after.is_absolute() || before == after)
        return Error{ErrorCode::InvalidArgument, "two absolute folders are needed", to, {}};
    const std::scoped_lock guard(m_impl->mutex);
    FolderMove moved;
    const Status status = m_impl->write([&]() -> Result<bool> {
        auto done = stemma::moveFolder(m_impl->open.database, before, after);
        if (!done)
            return done.error();
        moved = *done;
        if (auto removed = m_impl->removeUnusedRoots(); !removed)
            return removed.error();
        return moved.tracks > 0;
    });
    if (!status)
        return status.error();
    return moved;
}

Status Catalogue::beginImport(const std::vector<std::filesystem::path>& paths)
{
    const std::scoped_lock guard(m_impl->mutex);
    return m_impl->writeLibrary([&]() -> Result<bool> {
        if (auto done = m_impl->imports().begin(normalisedAll(paths)); !done)
            return done.error();
        return false;
    });
}

Status Catalogue::endImport(const std::vector<std::filesystem::path>& paths, bool complete)
{
    const std::scoped_lock guard(m_impl->mutex);
    return m_impl->writeLibrary([&]() -> Result<bool> {
        const auto all = normalisedAll(paths);
        auto done = m_impl->imports().noteFolders(all);
        if (done && complete)
            done = m_impl->imports().complete(all);
        if (!done)
            return done.error();
        return false;
    });
}

Result<std::vector<std::filesystem::path>> Catalogue::unfinishedImport() const
{
    const std::scoped_lock guard(m_impl->mutex);
    return m_impl->importsOf(&ImportTable::unfinished);
}

} // namespace stemma
