// Lets reports and exports be made of the query on screen.
#pragma once

#include "ui/jobs/engine_session.h"
#include "ui/jobs/report_job.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <optional>

class QWidget;

namespace stemma
{

class CaseJob;

/// Lives on the GUI thread. A report holds every decision that was made before it was asked for. Each request is
/// followed by a signal or a dialog.
class ReportDesk final : public QObject
{
    Q_OBJECT
public:
    /// What is on screen; none when there is no answer. The cover is filled in later.
    using Current = std::function<std::optional<ReportRequest>()>;

    /// All outlive the desk; @p window is the parent of its dialogs.
    ReportDesk(EngineSession& session, CaseJob& cases, Current current, QWidget* window);

    /// The dialog of the report as PDF, of the exports for other programs.
    void showReportDialog();
    void showExportDialog();
    /// The report as PDF without asking for anything. What is asked for meanwhile is written after it.
    void writeReport(const std::filesystem::path& target);

Q_SIGNALS:
    void written(const stemma::ExportOutcome& outcome);
    void failed(const stemma::Error& error);
    void nothingToReport(const QString& why);

private:
    void whenDecided(std::function<void(const ReportRequest&)> then);

    EngineSession& m_session;
    CaseJob& m_cases;
    Current m_current;
    QWidget* m_window;
    ReportJob m_job;
};

} // namespace stemma
