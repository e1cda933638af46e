// Knows which folders and files of the library are there.
#pragma once

#include "ui/item_models/track_model.h"
#include "ui/jobs/presence_job.h"

#include <QObject>

#include <vector>

namespace stemma
{

/// Marks the tracks of a model, which must outlive it, whose files are missing.
class LibraryCheck final : public QObject
{
    Q_OBJECT
public:
    explicit LibraryCheck(TrackModel& tracks, QObject* parent = nullptr);

    /// Sets the root folders, as Catalogue::roots() gives them, and those of them that were imported as folders,
    /// as Catalogue::importedFolders() does; and looks.
    void start(
        std::vector<std::filesystem::path> roots, std::vector<std::filesystem::path> imported = {});
    /// Looks again, unless it is looking.
    void repeat();
    /// As far as it has been looked.
    const std::vector<RootFolder>& roots() const { return m_roots; }
    /// Those that are there, without what lies inside another one of them. A folder with a single track of its own is left
    /// out unless it was imported as a folder: most likely that file was imported alone, and what lies beside it
    /// was not wanted.
    std::vector<std::filesystem::path> foldersToScan() const;
    /// folderFound() follows.
    void findFolder(const std::filesystem::path& file) { m_job.findFolder(file); }

Q_SIGNALS:
    void rootsChanged();
    void missingChanged();
    void finished();
    void folderFound(const std::filesystem::path& folder);

private:
    TrackModel& m_tracks;
    std::vector<std::filesystem::path> m_paths;
    std::vector<std::filesystem::path> m_imported;
    std::vector<RootFolder> m_roots;
    PresenceJob m_job;
};

} // namespace stemma
