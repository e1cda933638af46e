#include "core/library/catalogue.h"

#include "core/library/catalogue_impl.h"
#include "core/library/open_case.h"
#include "core/library/path_bytes.h"

#include <system_error>

namespace stemma
{

Result<std::optional<TrackId>> Catalogue::Impl::idAt(const std::filesystem::path& path)
{
    auto places = roots().containing(path);
    if (!places)
        return places.error();
    for (const RootedPath& rooted : *places) {
        auto id = tracks().find(rooted);
        if (!id || *id)
            return id;
    }
    return std::optional<TrackId>();
}

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

Result<std::vector<std::filesystem::path>>
Catalogue::Impl::importsOf(Result<std::vector<std::filesystem::path>> (ImportTable::*paths)())
{
    auto table = imports();
    const auto exists = table.exists();
    if (!exists)
        return exists.error();
    return *exists ? (table.*paths)() : std::vector<std::filesystem::path>();
}

Result<std::unique_ptr<Catalogue>>
Catalogue::open(const std::filesystem::path& folder, Access access)
{
    std::error_code failed;
    const auto absolute = normalised(std::filesystem::absolute(folder, failed));
    if (failed)
        return Error{ErrorCode::ReadFailed, failed.message(), folder, {}};
    const bool reads = access == Access::ReadOnly;
    const bool isCase = isCaseFile(absolute);
    auto opened = isCase ? (reads ? openCaseForReading(absolute) : openCaseForWriting(absolute))
                         : (reads ? openForReading(absolute) : openForWriting(absolute));
    if (!opened)
        return opened.error();
    auto impl = std::make_unique<Impl>(absolute, access, isCase, std::move(*opened));
    return std::unique_ptr<Catalogue>(new Catalogue(std::move(impl)));
}

Catalogue::Catalogue(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

Catalogue::~Catalogue() = default;

const std::filesystem::path& Catalogue::folder() const
{
    return m_impl->folder;
}

Access Catalogue::access() const
{
    return m_impl->access;
}

bool Catalogue::isCase() const
{
    return m_impl->isCase;
}

Result<CaseInfo> Catalogue::caseInfo() const
{
    const std::scoped_lock guard(m_impl->mutex);
    if (!m_impl->isCase)
        return Error{ErrorCode::InvalidArgument, "a library is no case", m_impl->folder, {}};
    return CaseInfoTable(m_impl->open.database).read();
}

Status Catalogue::storeLayout(const std::string& layout)
{
    const std::scoped_lock guard(m_impl->mutex);
    if (!m_impl->isCase)
        return Error{ErrorCode::InvalidArgument, "a library is no case", m_impl->folder, {}};
    const auto info = CaseInfoTable(m_impl->open.database).read();
    if (!info)
        return info.error();
    if (info->layout == layout)
        return success(); // not a byte of the file changes
    return m_impl->write([&]() -> Result<bool> {
        auto done = CaseInfoTable(m_impl->open.database).storeLayout(layout);
        if (!done)
            return done.error();
        return false;
    });
}

Result<std::vector<TrackRecord>> Catalogue::tracks() const
{
    const std::scoped_lock guard(m_impl->mutex);
    return m_impl->tracks().all();
}

Result<std::size_t> Catalogue::trackCount() const
{
    const std::scoped_lock guard(m_impl->mutex);
    return m_impl->tracks().count();
}

Result<std::vector<std::filesystem::path>> Catalogue::roots() const
{
    const std::scoped_lock guard(m_impl->mutex);
    return m_impl->roots().all();
}

Result<std::vector<std::filesystem::path>> Catalogue::importedFolders() const
{
    const std::scoped_lock guard(m_impl->mutex);
    return m_impl->importsOf(&ImportTable::folders);
}

Result<std::vector<std::vector<TrackId>>> Catalogue::tracksOfOneSize() const
{
    const std::scoped_lock guard(m_impl->mutex);
    return m_impl->tracks().ofOneSize();
}

Result<TrackRecord> Catalogue::track(TrackId id) const
{
    const std::scoped_lock guard(m_impl->mutex);
    auto record = m_impl->tracks().find(id);
    if (!record)
        return record.error();
    if (!*record)
        return m_impl->notFound(id);
    return std::move(**record);
}

Result<TrackRecord> Catalogue::trackAt(const std::filesystem::path& path) const
{
    const std::scoped_lock guard(m_impl->mutex);
    auto id = m_impl->idAt(normalised(path));
    if (!id)
        return id.error();
    auto record = m_impl->tracks().find(id->value_or(TrackId{}));
    if (!record)
        return record.error();
    if (!*record)
        return Error{ErrorCode::TrackNotFound, "no track at this path", path, {}};
    return std::move(**record);
}

Result<std::vector<std::byte>> Catalogue::map(TrackId id) const
{
    const std::scoped_lock guard(m_impl->mutex);
    auto map = m_impl->tracks().map(id);
    if (!map)
        return map.error();
    if (!*map)
        return m_impl->notFound(id);
    return std::move(**map);
}

Result<std::optional<RecordingDigests>> Catalogue::digests(TrackId id) const
{
    const std::scoped_lock guard(m_impl->mutex);
    return m_impl->digests().of(id);
}

Result<std::vector<std::byte>> Catalogue::fingerprints(TrackId id, std::string_view encoderId) const
{
    const std::scoped_lock guard(m_impl->mutex);
    auto found = m_impl->fingerprints().find(id, encoderId);
    if (!found)
        return found.error();
    if (*found)
        return std::move(**found);
    auto record = m_impl->tracks().find(id);
    if (!record)
        return record.error();
    if (!*record)
        return m_impl->notFound(id);
    return std::vector<std::byte>();
}

Result<std::vector<TrackId>>
Catalogue::tracksWith(std::string_view encoderId, std::int64_t changedAfter) const
{
    const std::scoped_lock guard(m_impl->mutex);
    return m_impl->fingerprints().tracksWith(encoderId, changedAfter);
}

Result<std::int64_t> Catalogue::revision() const
{
    const std::scoped_lock guard(m_impl->mutex);
    return m_impl->fingerprints().revision();
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

Result<std::vector<FailedFile>> Catalogue::failures() const
{
    const std::scoped_lock guard(m_impl->mutex);
    return m_impl->failures().all();
}

ReviewStore& Catalogue::reviews()
{
    return m_impl->reviews;
}

const ReviewStore& Catalogue::reviews() const
{
    return m_impl->reviews;
}

} // namespace stemma
