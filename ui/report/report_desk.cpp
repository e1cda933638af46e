#include "ui/report/report_desk.h"

#include "ui/jobs/case_job.h"
#include "ui/report/export_dialog.h"
#include "ui/report/report_dialog.h"
#include "ui/report/report_memory.h"

#include <utility>

namespace stemma
{

ReportDesk::ReportDesk(EngineSession& session, CaseJob& cases, Current current, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_cases(cases)
    , m_current(std::move(current))
    , m_window(window)
{
    connect(&m_job, &ReportJob::written, this, &ReportDesk::written);
    connect(&m_job, &ReportJob::failed, this, &ReportDesk::failed);
}

void ReportDesk::whenDecided(std::function<void(const ReportRequest&)> then)
{
    const auto asked = m_current();
    if (!asked) {
        Q_EMIT nothingToReport(
            tr("There is no answer to report on yet. Open a query and wait for its answer."));
        return;
    }
    if (!m_session.actions() || !m_session.actions()->report) {
        Q_EMIT nothingToReport(
            tr("No report can be made as long as the library is not open. Wait a moment and try "
               "again."));
        return;
    }
    m_cases.whenWritten([this, asked = *asked, then = std::move(then)]() mutable {
        // It may be kept only now.
        if (const auto now = m_current(); now && now->result == asked.result)
            asked.kept = now->kept;
        then(asked);
    });
}

void ReportDesk::showReportDialog()
{
    whenDecided([this](const ReportRequest& request) {
        auto* const dialog = new ReportDialog(m_session.actions(), request, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ReportDialog::written, this, &ReportDesk::written);
        dialog->open();
    });
}

void ReportDesk::showExportDialog()
{
    whenDecided([this](const ReportRequest& request) {
        auto* const dialog = new ExportDialog(m_session.actions(), request, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ExportDialog::written, this, &ReportDesk::written);
        dialog->open();
    });
}

void ReportDesk::writeReport(const std::filesystem::path& target)
{
    whenDecided([this, target](ReportRequest request) {
        request.cover = rememberedCover();
        m_job.makePdf(m_session.actions(), request, rememberedPages(), target);
    });
}

} // namespace stemma
