#include "ui/jobs/case_job.h"

namespace stemma
{

CaseJob::CaseJob(QObject* parent)
    : QObject(parent)
{
}

CaseJob::~CaseJob()
{
    m_openStop.request_stop();
    m_queue.finish();
}

void CaseJob::save(
    std::shared_ptr<const EngineActions> actions, std::shared_ptr<const QueryResult> result)
{
    auto work = [actions, result] { return actions->cases.save(result); };
    m_queue.post(this, {}, std::move(work), [this, result](Result<SavedQuery> query) {
        if (query)
            Q_EMIT saved(std::make_shared<const SavedQuery>(*std::move(query)));
        else
            Q_EMIT notSaved(result, query.error());
    });
}

void CaseJob::list(std::shared_ptr<const EngineActions> actions)
{
    // Behind what is being written, so that the list holds it.
    auto work = [actions] { return actions->cases.queries(); };
    m_queue.post(this, {}, std::move(work), [this](Result<std::vector<QueryRecord>> queries) {
        if (queries)
            Q_EMIT listed(*queries);
        else
            Q_EMIT failed(queries.error());
    });
}

void CaseJob::open(std::shared_ptr<const EngineActions> actions, QueryId id)
{
    m_openStop.request_stop();
    m_openStop = {};
    auto work = [actions, id] { return actions->cases.query(id); };
    m_readQueue.post(
        this, m_openStop.get_token(), std::move(work), [this](Result<SavedQuery> query) {
            if (query)
                Q_EMIT opened(std::make_shared<const SavedQuery>(*std::move(query)));
            else
                Q_EMIT failed(query.error());
        });
}

void CaseJob::setHidden(std::shared_ptr<const EngineActions> actions, QueryId id, bool hidden)
{
    auto work = [actions, id, hidden] { return actions->cases.setHidden(id, hidden); };
    m_queue.post(this, {}, std::move(work), [this](const Status& status) {
        if (!status)
            Q_EMIT failed(status.error());
    });
}

void CaseJob::record(
    std::shared_ptr<const EngineActions> actions, QueryId id, int match, const ReviewChange& change,
    ReviewOrigin origin)
{
    auto work = [actions, id, match, change, origin] {
        return actions->cases.record(id, match, change, origin);
    };
    m_queue.post(
        this, {}, std::move(work),
        [this, id, match, change](const Result<std::optional<ReviewEvent>>& event) {
            if (!event)
                Q_EMIT notRecorded(id, match, change, event.error());
        });
}

void CaseJob::readHistory(std::shared_ptr<const EngineActions> actions, QueryId id)
{
    auto work = [actions, id] { return actions->cases.history(id); };
    m_queue.post(this, {}, std::move(work), [this, id](Result<std::vector<ReviewEvent>> history) {
        if (history)
            Q_EMIT historyRead(id, *history);
        else
            Q_EMIT failed(history.error());
    });
}

} // namespace stemma
