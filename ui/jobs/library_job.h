// Reads and changes the library in the background: its tracks, its failures, the map of one track.
#pragma once

#include "ui/item_models/track_rows.h"
#include "ui/jobs/engine_actions.h"
#include "ui/jobs/job_queue.h"

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace stemma
{

struct LibraryRecords {
    std::vector<TrackRecord> tracks;
    std::vector<FailedFile> failures;
    std::vector<std::filesystem::path> roots{}; ///< see Catalogue::roots
    std::vector<std::filesystem::path> folders{}; ///< see Catalogue::importedFolders
};

/// Reads a library; called on a worker thread.
using LibraryReader = std::function<Result<LibraryRecords>()>;
LibraryReader engineReader(std::shared_ptr<const EngineActions> actions);
/// Without models, so that a window lists its library while they are loaded.
LibraryReader catalogueReader(std::filesystem::path library);

/// Ready to be shown.
struct LibraryContents {
    TrackRows tracks;
    std::vector<FailedFile> failures;
    std::vector<std::filesystem::path> roots;
    std::vector<std::filesystem::path> folders;
};

/// Lives on the GUI thread.
class LibraryJob final : public QObject
{
    Q_OBJECT
public:
    explicit LibraryJob(QObject* parent = nullptr);
    ~LibraryJob() override;

    void read(LibraryReader reader);
    void readRoots(std::shared_ptr<const EngineActions> actions);
    void remove(std::shared_ptr<const EngineActions> actions, const std::vector<TrackId>& tracks);
    /// Supersedes the map that was asked for before.
    void loadMap(std::shared_ptr<const EngineActions> actions, TrackId track);

Q_SIGNALS:
    /// Large: its one receiver takes out what it needs.
    void contentsRead(const std::shared_ptr<stemma::LibraryContents>& contents);
    void rootsRead(
        const std::vector<std::filesystem::path>& roots,
        const std::vector<std::filesystem::path>& folders);
    void readFailed(const stemma::Error& error);
    void removed(const std::vector<stemma::TrackId>& tracks);
    void mapLoaded(stemma::TrackId track, std::shared_ptr<const stemma::SpectralMap> map);
    void mapFailed(stemma::TrackId track, const stemma::Error& error);
    void failed(const stemma::Error& error);

private:
    std::stop_source m_mapStop;
    JobQueue m_mapQueue; ///< of its own: a map is wanted now, even while something else runs
    JobQueue m_queue;
};

} // namespace stemma
