#include "ui/jobs/case_job.h"

#include <algorithm>

namespace stemma
{

CaseJob::CaseJob(QObject* parent)
    : QObject(parent)
{
}

CaseJob::~CaseJob()
{
    m_openStop.request_stop();
    m_saveStop.request_stop();
    m_queue.finish();
}

void CaseJob::save(
    std::shared_ptr<const EngineActions> actions, std::shared_ptr<const QueryResult> result)
{
    const auto id = std::make_shared<std::optional<QueryId>>();
    m_saving.push_back({result, id});
    auto work = [actions, result, id] {
        auto query = actions->cases.save(result);
        if (query)
            *id = query->record.id;
        return query;
    };
    m_queue.post(this, {}, std::move(work), [this, result, id](Result<SavedQuery> query) {
        std::erase_if(m_saving, [&](const Saving& saving) { return saving.id == id; });
        if (query)
            Q_EMIT saved(std::make_shared<const SavedQuery>(*std::move(query)));
        else
            Q_EMIT notSaved(result, query.error());
    });
}

CaseJob::SavedId CaseJob::idOf(const std::shared_ptr<const QueryResult>& result) const
{
    const auto found = std::ranges::find(m_saving, result, &Saving::result);
    return found == m_saving.end() ? nullptr : found->id;
}

bool CaseJob::isSaving(const std::shared_ptr<const QueryResult>& result) const
{
    return idOf(result) != nullptr;
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
    postHidden(std::move(actions), std::make_shared<std::optional<QueryId>>(id), hidden);
}

void CaseJob::setHidden(
    std::shared_ptr<const EngineActions> actions, const std::shared_ptr<const QueryResult>& result,
    bool hidden)
{
    if (const auto id = idOf(result))
        postHidden(std::move(actions), id, hidden);
}

void CaseJob::postHidden(
    std::shared_ptr<const EngineActions> actions, const SavedId& query, bool hidden)
{
    auto work = [actions, query, hidden] {
        return *query ? actions->cases.setHidden(**query, hidden) : success();
    };
    m_queue.post(this, {}, std::move(work), [this](const Status& status) {
        if (!status)
            Q_EMIT failed(status.error());
    });
}

void CaseJob::record(
    std::shared_ptr<const EngineActions> actions, QueryId id, int match, const ReviewChange& change,
    ReviewOrigin origin)
{
    postRecord(
        std::move(actions), std::make_shared<std::optional<QueryId>>(id), match, change, origin);
}

void CaseJob::record(
    std::shared_ptr<const EngineActions> actions, const std::shared_ptr<const QueryResult>& result,
    int match, const ReviewChange& change, ReviewOrigin origin)
{
    if (const auto id = idOf(result))
        postRecord(std::move(actions), id, match, change, origin);
}

void CaseJob::postRecord(
    std::shared_ptr<const EngineActions> actions, const SavedId& query, int match,
    const ReviewChange& change, ReviewOrigin origin)
{
    using Recorded = Result<std::optional<ReviewEvent>>;
    auto work = [actions, query, match, change, origin] {
        return *query ? actions->cases.record(**query, match, change, origin)
                      : Recorded(std::nullopt);
    };
    m_queue.post(
        this, {}, std::move(work), [this, query, match, change, origin](const Recorded& event) {
            if (!event)
                Q_EMIT notRecorded(**query, match, change, origin, event.error());
        });
}

void CaseJob::whenWritten(std::function<void()> then)
{
    m_queue.post(
        this, {}, [] { return true; }, [then = std::move(then)](bool) { then(); });
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

void CaseJob::saveCase(std::shared_ptr<const EngineActions> actions, const CaseRequest& request)
{
    m_saveStop = {};
    const auto sink = [this](const Progress& news) {
        const double share = news.total > 0 ? news.done / news.total : 0;
        QMetaObject::invokeMethod(
            this, [this, share] { Q_EMIT caseProgressed(share); }, Qt::QueuedConnection);
    };
    auto work = [actions, request, sink, stop = m_saveStop.get_token()] {
        return actions->saveCase(request, sink, stop);
    };
    const auto tell = [this, target = request.target](const Status& status) {
        if (status)
            Q_EMIT caseSaved(target);
        else
            Q_EMIT caseNotSaved(status.error());
    };
    // Once everything before is written, but beside what comes then: audio may have to be read for minutes.
    m_queue.post(
        this, {}, [] { return success(); },
        [this, work, tell](const Status&) { m_caseQueue.post(this, {}, work, tell); });
}

void CaseJob::stopSaving()
{
    m_saveStop.request_stop();
}

void CaseJob::storeLayout(std::shared_ptr<const EngineActions> actions, const std::string& layout)
{
    m_queue.post([actions, layout] { static_cast<void>(actions->storeLayout(layout).ok()); });
}

} // namespace stemma
