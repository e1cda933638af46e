// Looks after the library in the background: duplicates, files that lie elsewhere, imports that were stopped.
#pragma once

#include "ui/jobs/engine_actions.h"
#include "ui/jobs/file_state_job.h"
#include "ui/jobs/job_queue.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <stop_token>
#include <vector>

namespace stemma
{

/// Lives on the GUI thread.
class UpkeepJob final : public QObject
{
    Q_OBJECT
public:
    explicit UpkeepJob(QObject* parent = nullptr);
    ~UpkeepJob() override;

    /// Supersedes a search before.
    void findDuplicates(std::shared_ptr<const EngineActions> actions);
    void findUnfinished(std::shared_ptr<const EngineActions> actions);
    /// Of an import that nobody wants to go on.
    void forgetImport(
        std::shared_ptr<const EngineActions> actions, std::vector<std::filesystem::path> paths);
    void locate(
        std::shared_ptr<const EngineActions> actions, TrackId track,
        const std::filesystem::path& file);
    void locateQuery(
        std::shared_ptr<const EngineActions> actions, std::shared_ptr<const QueryResult> query,
        const std::filesystem::path& file);
    void relocate(
        std::shared_ptr<const EngineActions> actions, const std::filesystem::path& from,
        const std::filesystem::path& to);

Q_SIGNALS:
    void duplicatesFound(const std::shared_ptr<const std::vector<stemma::DuplicateGroup>>& groups);
    void unfinishedFound(const stemma::UnfinishedImport& unfinished);
    void importForgotten();
    void located(const stemma::TrackRecord& track);
    void queryLocated(
        std::shared_ptr<const stemma::QueryResult> query, const stemma::RecordingFile& file);
    void isAnotherQuery(const std::filesystem::path& file);
    void isAnotherRecording(const std::filesystem::path& file);
    void relocated(
        const std::filesystem::path& from, const std::filesystem::path& to,
        const stemma::FolderRelocation& relocation);
    void failed(const stemma::Error& error);

private:
    std::stop_source m_searchStop;
    std::stop_source m_stop;
    JobQueue m_searchQueue; ///< of its own: somebody waits for the rest
    JobQueue m_queue;
};

} // namespace stemma
