// Imports in the background: one stream of updates, one end for each run.
#pragma once

#include "ui/jobs/engine_actions.h"
#include "ui/jobs/job_queue.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace stemma
{

/// What happened since the last update. Updates are gathered while the GUI thread is busy, so that a fast
/// import never floods it, and nothing is lost or out of order.
struct ImportUpdate {
    ImportProgress progress;
    std::vector<TrackRecord> imported;
    std::vector<FailedFile> failed;
};

/// How a run ended. The summary is empty when the import failed as a whole.
struct ImportOutcome {
    std::optional<ImportSummary> summary;
    std::optional<Error> error;
};

/// Lives on the GUI thread. Paths that are added while an import runs are imported after it.
class ImportJob final : public QObject
{
    Q_OBJECT
public:
    explicit ImportJob(QObject* parent = nullptr);
    ~ImportJob() override;

    void
    start(std::shared_ptr<const EngineActions> actions, std::vector<std::filesystem::path> paths);
    /// Ends the current run and drops the waiting ones; finished() follows with what was done.
    void stop();
    bool isRunning() const { return m_runs > 0; }
    bool isStopping() const { return isRunning() && m_stop.stop_requested(); }

Q_SIGNALS:
    void started();
    void updated(const stemma::ImportUpdate& update);
    /// Sent once for each start(), in order; isRunning() tells whether another run follows.
    void finished(const stemma::ImportOutcome& outcome);

private:
    struct Mailbox;
    int m_runs = 0;
    std::stop_source m_stop;
    std::shared_ptr<Mailbox> m_mailbox;
    JobQueue m_queue;
};

} // namespace stemma
