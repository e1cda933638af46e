#include "ui/jobs/report_job.h"

namespace stemma
{

ReportJob::ReportJob(ReportWriter writer, QObject* parent)
    : QObject(parent)
    , m_writer(std::move(writer))
{
}

void ReportJob::write(
    std::shared_ptr<const QueryResult> result, const std::filesystem::path& target)
{
    auto work = [writer = m_writer, result, target] { return writer(*result, target); };
    m_queue.post(this, {}, std::move(work), [this, target](const Status& status) {
        if (status)
            Q_EMIT written(target);
        else
            Q_EMIT failed(status.error());
    });
}

} // namespace stemma
