#include "ui/jobs/query_job.h"

namespace stemma
{

QueryJob::QueryJob(QObject* parent)
    : QObject(parent)
{
}

QueryJob::~QueryJob()
{
    m_stop.request_stop();
}

void QueryJob::start(
    std::shared_ptr<const EngineActions> actions, std::vector<std::filesystem::path> files,
    QueryOptions options)
{
    m_stop.request_stop();
    m_stop = {};
    m_left = static_cast<int>(files.size());
    for (int i = 0; i < m_left; ++i)
        post(actions, {files[static_cast<std::size_t>(i)], i, m_left, {}}, options);
}

void QueryJob::post(
    const std::shared_ptr<const EngineActions>& actions, const QueryProgress& about,
    const QueryOptions& options)
{
    const auto stop = m_stop.get_token();
    auto work = [this, actions, about, options, stop] {
        const auto tell = [this, about, stop](const Progress& progress) {
            auto news = about;
            news.progress = progress;
            QMetaObject::invokeMethod(
                this,
                [this, news = std::move(news), stop] {
                    if (!stop.stop_requested())
                        Q_EMIT progressed(news);
                },
                Qt::QueuedConnection);
        };
        tell({Stage::Decoding, 0, 0});
        return actions->query(about.path, options, tell, stop);
    };
    m_queue.post(
        this, stop, std::move(work), [this, path = about.path](Result<QueryResult> result) {
            --m_left;
            if (result) {
                Q_EMIT finished(std::make_shared<const QueryResult>(*std::move(result)));
                return;
            }
            auto error = result.error();
            if (error.path.empty())
                error.path = path;
            Q_EMIT failed(error);
        });
}

void QueryJob::stop()
{
    if (!isRunning())
        return;
    m_stop.request_stop();
    m_left = 0;
    Q_EMIT stopped();
}

} // namespace stemma
