#include "ui/jobs/library_job.h"

namespace stemma
{

namespace
{

/// @p source has tracks(), failures(), roots() and importedFolders().
template <class Source> Result<LibraryRecords> recordsOf(const Source& source)
{
    auto tracks = source.tracks();
    if (!tracks)
        return tracks.error();
    auto failures = source.failures();
    if (!failures)
        return failures.error();
    auto roots = source.roots();
    if (!roots)
        return roots.error();
    auto folders = source.importedFolders();
    if (!folders)
        return folders.error();
    return LibraryRecords{
        *std::move(tracks), *std::move(failures), *std::move(roots), *std::move(folders)};
}

} // namespace

LibraryReader engineReader(std::shared_ptr<const EngineActions> actions)
{
    return [actions = std::move(actions)] { return recordsOf(*actions); };
}

LibraryReader catalogueReader(std::filesystem::path library)
{
    return [library = std::move(library)]() -> Result<LibraryRecords> {
        const auto catalogue = Catalogue::open(library, Access::ReadOnly);
        if (!catalogue)
            return catalogue.error();
        return recordsOf(**catalogue);
    };
}

LibraryJob::LibraryJob(QObject* parent)
    : QObject(parent)
{
}

LibraryJob::~LibraryJob()
{
    m_mapStop.request_stop();
}

void LibraryJob::read(LibraryReader reader)
{
    auto work = [reader = std::move(reader)]() -> Result<LibraryContents> {
        auto records = reader();
        if (!records)
            return records.error();
        return LibraryContents{
            TrackRows(std::move(records->tracks)), std::move(records->failures),
            std::move(records->roots), std::move(records->folders)};
    };
    m_queue.post(this, {}, std::move(work), [this](Result<LibraryContents> result) {
        if (result)
            Q_EMIT contentsRead(std::make_shared<LibraryContents>(*std::move(result)));
        else
            Q_EMIT readFailed(result.error());
    });
}

void LibraryJob::readRoots(std::shared_ptr<const EngineActions> actions)
{
    using Paths = std::vector<std::filesystem::path>;
    using Roots = std::pair<Paths, Paths>;
    auto work = [actions = std::move(actions)]() -> Result<Roots> {
        auto roots = actions->roots();
        if (!roots)
            return roots.error();
        auto folders = actions->importedFolders();
        if (!folders)
            return folders.error();
        return Roots(*std::move(roots), *std::move(folders));
    };
    m_queue.post(this, {}, std::move(work), [this](const Result<Roots>& roots) {
        if (roots)
            Q_EMIT rootsRead(roots->first, roots->second);
        else
            Q_EMIT failed(roots.error());
    });
}

void LibraryJob::remove(
    std::shared_ptr<const EngineActions> actions, const std::vector<TrackId>& tracks)
{
    auto work = [actions, tracks] { return actions->remove(tracks); };
    m_queue.post(this, {}, std::move(work), [this, tracks](const Status& status) {
        if (status)
            Q_EMIT removed(tracks);
        else
            Q_EMIT failed(status.error());
    });
}

void LibraryJob::loadMap(std::shared_ptr<const EngineActions> actions, TrackId track)
{
    m_mapStop.request_stop();
    m_mapStop = {};
    auto work = [actions, track] { return actions->map(track); };
    m_mapQueue.post(
        this, m_mapStop.get_token(), std::move(work), [this, track](Result<SpectralMap> result) {
            if (result)
                Q_EMIT mapLoaded(track, std::make_shared<const SpectralMap>(*std::move(result)));
            else
                Q_EMIT mapFailed(track, result.error());
        });
}

} // namespace stemma
