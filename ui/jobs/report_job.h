// Writes a report in the background.
#pragma once

#include "core/pipeline/query_types.h"
#include "ui/jobs/job_queue.h"

#include <QObject>

#include <functional>
#include <memory>

namespace stemma
{

/// Writes the report of a query result to a file; called on a worker thread.
using ReportWriter = std::function<Status(const QueryResult&, const std::filesystem::path&)>;

/// Lives on the GUI thread.
class ReportJob final : public QObject
{
    Q_OBJECT
public:
    explicit ReportJob(ReportWriter writer, QObject* parent = nullptr);
    bool canWrite() const { return static_cast<bool>(m_writer); }
    void write(std::shared_ptr<const QueryResult> result, const std::filesystem::path& target);

Q_SIGNALS:
    void written(const std::filesystem::path& target);
    void failed(const stemma::Error& error);

private:
    ReportWriter m_writer;
    JobQueue m_queue;
};

} // namespace stemma
