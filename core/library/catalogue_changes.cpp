// What changes a catalogue: tracks that come, move and go, failures, and what imports were asked for.
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

Result<RootedPath> Catalogue::Impl::place(const NewTrack& track, const std::filesystem::path& path)
{
    auto places = roots().containing(path);
    if (!places)
        return places.error();
    if (!places->empty())
        return places->front();
    const auto root = normalised(track.root);
    const auto relative = relativeTo(root, path);
    if (!root.is_absolute() || !relative)
        return Error{ErrorCode::InvalidArgument, "not below its root " + root.native(), path, {}};
    auto id = roots().insert(root);
    if (!id)
        return id.error();
    return RootedPath{*id, *relative};
}

Result<TrackId> Catalogue::Impl::storeRow(const NewTrack& track, const std::filesystem::path& path)
{
    auto existing = idAt(path);
    if (!existing)
        return existing.error();
    if (const auto id = *existing) {
        auto status = tracks().update(*id, track.record);
        if (status)
            status = fingerprints().removeAll(*id);
        if (!status)
            return status.error();
        return *id;
    }
    auto rooted = place(track, path);
    if (!rooted)
        return rooted.error();
    return tracks().insert(*rooted, track.record);
}

Status Catalogue::Impl::removeUnusedRoots()
{
    if (auto done = roots().removeUnused(); !done)
        return done;
    return imports().removeUnusedFolders();
}

Result<TrackId> Catalogue::store(const NewTrack& track)
{
    const std::scoped_lock guard(m_impl->mutex);
    const auto path = normalised(track.record.path);
    TrackId stored;
    const Status status = m_impl->writeLibrary([&]() -> Result<bool> {
        auto id = m_impl->storeRow(track, path);
        if (!id)
            return id.error();
        stored = *id;
        Status done = m_impl->tracks().storeMap(stored, track.map);
        if (done)
            done = m_impl->digests().store(stored, track.digests);
        if (done)
            done = m_impl->fingerprints().store(stored, track.encoderId, track.fingerprints);
        if (done)
            done = m_impl->failures().remove(path);
        if (!done)
            return done.error();
        return true;
    });
    if (!status)
        return status.error();
    return stored;
}

Status Catalogue::storeFingerprints(
    TrackId id, std::string_view encoderId, std::span<const std::byte> fingerprints)
{
    const std::scoped_lock guard(m_impl->mutex);
    return m_impl->writeLibrary([&]() -> Result<bool> {
        auto record = m_impl->tracks().find(id);
        if (!record)
            return record.error();
        if (!*record)
            return m_impl->notFound(id);
        auto done = m_impl->fingerprints().store(id, encoderId, fingerprints);
        if (!done)
            return done.error();
        return true;
    });
}

Status Catalogue::remove(std::span<const TrackId> ids)
{
    const std::scoped_lock guard(m_impl->mutex);
    return m_impl->writeLibrary([&]() -> Result<bool> {
        bool any = false;
        for (const TrackId id : ids) {
            auto removed = m_impl->tracks().remove(id);
            if (!removed)
                return removed;
            any = any || *removed;
        }
        if (auto done = m_impl->removeUnusedRoots(); !done)
            return done.error();
        return any;
    });
}

Status Catalogue::recordFailure(const FailedFile& failure)
{
    const std::scoped_lock guard(m_impl->mutex);
    return m_impl->writeLibrary([&]() -> Result<bool> {
        auto done = m_impl->failures().store({normalised(failure.path), failure.error});
        if (!done)
            return done.error();
        return false;
    });
}

Status Catalogue::clearFailure(const std::filesystem::path& path)
{
    const std::scoped_lock guard(m_impl->mutex);
    return m_impl->writeLibrary([&]() -> Result<bool> {
        auto done = m_impl->failures().remove(normalised(path));
        if (!done)
            return done.error();
        return false;
    });
}

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

Status Catalogue::forgetImport(const std::vector<std::filesystem::path>& paths)
{
    const std::scoped_lock guard(m_impl->mutex);
    return m_impl->writeLibrary([&]() -> Result<bool> {
        if (auto done = m_impl->imports().complete(normalisedAll(paths)); !done)
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
