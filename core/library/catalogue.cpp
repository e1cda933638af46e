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
