#include "ui/jobs/import_job.h"

#include <mutex>

namespace stemma
{

/// Where worker threads leave news until the GUI thread fetches them.
struct ImportJob::Mailbox {
    std::mutex mutex;
    ImportUpdate update;
    bool announced = false;

    template <class Change> void put(ImportJob* job, Change change)
    {
        {
            const std::lock_guard lock(mutex);
            change(update);
            if (std::exchange(announced, true))
                return;
        }
        QMetaObject::invokeMethod(
            job, [this, job] { Q_EMIT job->updated(take()); }, Qt::QueuedConnection);
    }

    ImportUpdate take()
    {
        const std::lock_guard lock(mutex);
        announced = false;
        ImportUpdate taken = std::move(update);
        update = {};
        update.progress = taken.progress;
        return taken;
    }
};

ImportJob::ImportJob(QObject* parent)
    : QObject(parent)
    , m_mailbox(std::make_shared<Mailbox>())
{
}

ImportJob::~ImportJob()
{
    m_stop.request_stop();
}

void ImportJob::start(
    std::shared_ptr<const EngineActions> actions, std::vector<std::filesystem::path> paths)
{
    if (!isRunning() || m_stop.stop_requested())
        m_stop = {};
    ++m_runs;
    Q_EMIT started();
    auto work = [this, actions, paths = std::move(paths), stop = m_stop.get_token(),
                 mailbox = m_mailbox]() -> Result<ImportSummary> {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        ImportObserver observer;
        observer.progressed = [this, mailbox](const ImportProgress& progress) {
            mailbox->put(this, [&](ImportUpdate& update) { update.progress = progress; });
        };
        observer.imported = [this, mailbox](const TrackRecord& track) {
            mailbox->put(this, [&](ImportUpdate& update) { update.imported.push_back(track); });
        };
        observer.failed = [this, mailbox](const FailedFile& file) {
            mailbox->put(this, [&](ImportUpdate& update) { update.failed.push_back(file); });
        };
        return actions->import(paths, observer, stop);
    };
    // A run that was stopped still tells what it has done, so its result is never dropped.
    m_queue.post(this, {}, std::move(work), [this](Result<ImportSummary> result) {
        --m_runs;
        ImportOutcome outcome;
        if (result)
            outcome.summary = *std::move(result);
        else
            outcome.error = result.error();
        Q_EMIT finished(outcome);
    });
}

void ImportJob::stop()
{
    m_stop.request_stop();
}

} // namespace stemma
