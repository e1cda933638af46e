// Writes a report in the background.
#pragma once

#include "core/base/ids.h"
#include "core/pipeline/query_types.h"
#include "ui/jobs/job_queue.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace stemma
{

struct ReportRequest {
    std::shared_ptr<const QueryResult> result;
    std::optional<QueryId> kept; ///< none where the result could not be kept
    double shownFrom = 0; ///< see ReportOptions
    std::filesystem::path target;
};

/// Writes the report of a query to a file; called on a worker thread.
using ReportWriter = std::function<Status(const ReportRequest&)>;

/// Lives on the GUI thread.
class ReportJob final : public QObject
{
    Q_OBJECT
public:
    explicit ReportJob(ReportWriter writer, QObject* parent = nullptr);
    bool canWrite() const { return static_cast<bool>(m_writer); }
    void write(const ReportRequest& request);

Q_SIGNALS:
    void written(const std::filesystem::path& target);
    void failed(const stemma::Error& error);

private:
    ReportWriter m_writer;
    JobQueue m_queue;
};

} // namespace stemma
