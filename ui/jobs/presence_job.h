// Looks in the background which files of the library are there.
#pragma once

#include "core/base/ids.h"
#include "ui/jobs/folder_probe.h"
#include "ui/jobs/job_queue.h"

#include <QObject>

#include <chrono>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace stemma
{

struct TrackFile {
    TrackId track;
    std::string path; ///< absolute; bytes, which are cheap to copy where paths are not
};

/// A root folder of the library.
struct RootFolder {
    std::filesystem::path path;
    /// False: not there, or empty as the folder is that a drive is mounted on.
    bool online = true;
    int tracks = 0; ///< below it, those of roots inside it too
    int own = 0; ///< of them, those of no root inside it
    bool answers = true; ///< false: as a dead network mount does; it is not online then
    friend bool operator==(const RootFolder&, const RootFolder&) = default;
};

/// Some of the files that were asked for.
struct PresenceBatch {
    std::vector<TrackId>
        present; ///< or not known: of a root that is offline, or not to be looked at
    std::vector<TrackId> missing; ///< no file has this name, while its root is there
};

/// Lives on the GUI thread. What it finds comes in batches, since a network drive may take minutes.
class PresenceJob final : public QObject
{
    Q_OBJECT
public:
    /// A root that has not answered after @p patience counts as offline.
    explicit PresenceJob(
        QObject* parent = nullptr, FolderProbe probe = isOnline,
        std::chrono::milliseconds patience = std::chrono::seconds(3));
    ~PresenceJob() override;

    /// Supersedes a run before. @p roots in byte order.
    void start(std::vector<std::filesystem::path> roots, std::vector<TrackFile> files);
    /// Nothing more is sent of what runs.
    void stop();
    bool isRunning() const { return m_running; }
    /// Finds the folder of @p file, or the nearest one above it that is there.
    void findFolder(const std::filesystem::path& file);

Q_SIGNALS:
    void rootsChecked(const std::vector<stemma::RootFolder>& roots); ///< first of all
    void checked(const stemma::PresenceBatch& batch);
    void finished();
    void folderFound(const std::filesystem::path& folder);

private:
    struct Run;
    void checkNext(const std::shared_ptr<Run>& run);

    FolderProbe m_probe;
    std::chrono::milliseconds m_patience;
    bool m_running = false;
    std::stop_source m_stop;
    JobQueue m_folderQueue; ///< of its own: somebody waits for it
    JobQueue m_queue{JobQueue::Priority::Idle};
};

} // namespace stemma
