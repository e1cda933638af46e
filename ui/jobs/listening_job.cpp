#include "ui/jobs/listening_job.h"

namespace stemma
{

ListeningJob::ListeningJob(QObject* parent)
    : QObject(parent)
{
}

ListeningJob::~ListeningJob()
{
    m_stop.request_stop();
}

void ListeningJob::start(
    std::shared_ptr<const EngineActions> actions, const ListeningRequest& request)
{
    stop();
    m_stop = {};
    m_running = true;
    auto work = [actions, request, token = m_stop.get_token()] {
        return actions->listen(request, token);
    };
    m_queue.post(this, m_stop.get_token(), std::move(work), [this](Result<ListeningSounds> result) {
        m_running = false;
        if (result)
            Q_EMIT prepared(std::make_shared<const ListeningSounds>(std::move(result).value()));
        else
            Q_EMIT failed(result.error());
    });
}

void ListeningJob::stop()
{
    m_stop.request_stop();
    m_running = false;
}

} // namespace stemma
