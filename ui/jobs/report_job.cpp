#include "ui/jobs/report_job.h"

namespace stemma
{

ReportJob::ReportJob(ReportWriter writer, QObject* parent)
    : QObject(parent)
    , m_writer(std::move(writer))
{
}

void ReportJob::write(const ReportRequest& request)
{
    auto work = [writer = m_writer, request] { return writer(request); };
    m_queue.post(this, {}, std::move(work), [this, target = request.target](const Status& status) {
        if (status)
            Q_EMIT written(target);
        else
            Q_EMIT failed(status.error());
    });
}

} // namespace stemma
