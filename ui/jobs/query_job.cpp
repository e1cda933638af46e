#include "ui/jobs/query_job.h"

namespace stemma
{

QueryJob::QueryJob(QObject* parent)
    : QObject(parent)
{
}

QueryJob::~QueryJob()
{
    for (auto& [key, stop] : m_asked)
        stop.request_stop();
}

/// Runs @p what on the GUI thread, unless the query was stopped by then.
template <class Tell> void QueryJob::tell(const std::stop_token& stop, Tell what)
{
    QMetaObject::invokeMethod(
        this,
        [stop, what = std::move(what)] {
            if (!stop.stop_requested())
                what();
        },
        Qt::QueuedConnection);
}

void QueryJob::ask(std::shared_ptr<const EngineActions> actions, const QueryRequest& request)
{
    const auto stop = m_asked[request.key].get_token();
    auto work = [this, actions = std::move(actions), request, stop] {
        tell(stop, [this, key = request.key] { Q_EMIT started(key); });
        const auto progress = [this, key = request.key, stop](const Progress& news) {
            tell(stop, [this, key, news] { Q_EMIT progressed(key, news); });
        };
        auto options = request.options;
        options.early = [this, key = request.key, stop](const std::vector<Match>& matches) {
            tell(stop, [this, key, matches] { Q_EMIT found(key, matches); });
        };
        return actions->query(request.path, options, progress, stop);
    };
    m_queue.post(this, stop, std::move(work), [this, request](Result<QueryResult> result) {
        m_asked.erase(request.key);
        if (result) {
            Q_EMIT finished(request.key, std::make_shared<const QueryResult>(*std::move(result)));
            return;
        }
        auto error = result.error();
        if (error.path.empty())
            error.path = request.path;
        Q_EMIT failed(request.key, error);
    });
}

void QueryJob::stop(int key)
{
    const auto asked = m_asked.find(key);
    if (asked == m_asked.end())
        return;
    asked->second.request_stop();
    m_asked.erase(asked);
}

} // namespace stemma
