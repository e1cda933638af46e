// Queries in the background. Files that are given together are asked one after the other; a new start
// supersedes everything before it.
#pragma once

#include "ui/jobs/engine_actions.h"
#include "ui/jobs/job_queue.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace stemma
{

/// The one ordered stream of news about a run.
struct QueryProgress {
    std::filesystem::path path;
    int file = 0; ///< which of the files given together, from 0
    int files = 1;
    Progress progress;
};

/// Lives on the GUI thread.
class QueryJob final : public QObject
{
    Q_OBJECT
public:
    explicit QueryJob(QObject* parent = nullptr);
    ~QueryJob() override;

    void start(
        std::shared_ptr<const EngineActions> actions, std::vector<std::filesystem::path> files,
        QueryOptions options);
    /// Takes effect at once: nothing more is sent of this run but stopped().
    void stop();
    bool isRunning() const { return m_left > 0; }

Q_SIGNALS:
    void progressed(const stemma::QueryProgress& progress);
    void finished(std::shared_ptr<const stemma::QueryResult> result);
    /// The error always names the file.
    void failed(const stemma::Error& error);
    void stopped();

private:
    void post(
        const std::shared_ptr<const EngineActions>& actions, const QueryProgress& about,
        const QueryOptions& options);
    int m_left = 0;
    std::stop_source m_stop;
    JobQueue m_queue;
};

} // namespace stemma
