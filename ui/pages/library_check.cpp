#include "ui/pages/library_check.h"

#include <algorithm>
#include <utility>

namespace stemma
{

LibraryCheck::LibraryCheck(TrackModel& tracks, QObject* parent)
    : QObject(parent)
    , m_tracks(tracks)
{
    connect(&m_job, &PresenceJob::rootsChecked, this, [this](const std::vector<RootFolder>& roots) {
        if (std::exchange(m_roots, roots) != roots)
            Q_EMIT rootsChanged();
    });
    connect(&m_job, &PresenceJob::checked, this, [this](const PresenceBatch& batch) {
        const bool some = m_tracks.setMissing(batch.missing, true);
        if (m_tracks.setMissing(batch.present, false) || some)
            Q_EMIT missingChanged();
    });
    connect(&m_job, &PresenceJob::finished, this, &LibraryCheck::finished);
    connect(&m_job, &PresenceJob::folderFound, this, &LibraryCheck::folderFound);
}

void LibraryCheck::start(
    std::vector<std::filesystem::path> roots, std::vector<std::filesystem::path> imported)
{
    m_imported = std::move(imported);
    m_paths = std::move(roots);
    m_job.stop();
    repeat();
}

void LibraryCheck::repeat()
{
    if (m_job.isRunning())
        return;
    std::vector<TrackFile> files;
    files.reserve(static_cast<std::size_t>(m_tracks.rowCount()));
    for (int row = 0; row < m_tracks.rowCount(); ++row)
        files.push_back({m_tracks.track(row).id, m_tracks.track(row).path.native()});
    m_job.start(m_paths, std::move(files));
}

std::vector<std::filesystem::path> LibraryCheck::foldersToScan() const
{
    std::vector<std::filesystem::path> folders;
    for (const RootFolder& root : m_roots) {
        const bool isInside = std::ranges::any_of(folders, [&root](const auto& folder) {
            return std::ranges::mismatch(folder, root.path).in1 == folder.end();
        });
        const bool isFolder
            = root.own > 1 || std::ranges::find(m_imported, root.path) != m_imported.end();
        if (root.online && isFolder && !isInside)
            folders.push_back(root.path);
    }
    return folders;
}

} // namespace stemma
