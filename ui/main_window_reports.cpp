// How reports and exports of the query on screen are made, and what the window says about them.
#include "ui/item_models/match_model.h"
#include "ui/main_window.h"
#include "ui/pages/query_page.h"
#include "ui/queries/query_file.h"
#include "ui/report/report_desk.h"
#include "ui/review/review_desk.h"
#include "ui/review/review_form.h"
#include "ui/text/inline_text.h"
#include "ui/text/missing_file_text.h"
#include "ui/text/path_text.h"
#include "ui/text/target_text.h"
#include "ui/widgets/message_bar.h"

#include <QDesktopServices>
#include <QFile>
#include <QUrl>

namespace stemma
{
namespace
{

QUrl urlOf(const std::filesystem::path& path)
{
    return QUrl::fromLocalFile(QFile::decodeName(path.c_str()));
}

} // namespace

void MainWindow::connectReports()
{
    const auto current = [this]() -> std::optional<ReportRequest> {
        const auto result = m_query->result();
        if (!result)
            return std::nullopt;
        return ReportRequest{
            result, m_review->query(), m_query->matches().threshold(), {}, locatedFile(*result)};
    };
    m_reports = new ReportDesk(m_session, *m_cases, current, this);
    connect(m_reports, &ReportDesk::failed, this, [this](const Error& error) {
        m_messages->showMessage(MessageBar::Kind::Problem, targetErrorText(error));
        Q_EMIT failed(error);
    });
    connect(m_reports, &ReportDesk::nothingToReport, this, [this](const QString& why) {
        m_messages->showMessage(MessageBar::Kind::Problem, why);
    });
    connect(m_reports, &ReportDesk::written, this, [this](const ExportOutcome& outcome) {
        if (outcome.files.empty()) {
            m_messages->showMessage(
                MessageBar::Kind::Problem,
                outcome.missing.empty() ? tr("There is nothing to write: no match is listed.")
                                        : missingFileText(outcome.missing.front()));
            return;
        }
        const bool one = outcome.files.size() == 1;
        const auto& first = outcome.files.front();
        const auto place = one ? first : first.parent_path();
        QString text = one
            ? tr("Report saved: %1").arg(isolated(pathText(place)))
            : tr("%n file(s) saved in %1", nullptr, static_cast<int>(outcome.files.size()))
                  .arg(isolated(pathText(place)));
        if (!outcome.missing.empty())
            text += QLatin1Char(' ')
                + tr("%n could not be made. %1", nullptr, static_cast<int>(outcome.missing.size()))
                      .arg(missingFileText(outcome.missing.front()));
        if (outcome.cutMatches > 0)
            text += QLatin1Char(' ')
                + tr("The clips of %n match(es) hold only the beginning; their names say how much.",
                     nullptr, outcome.cutMatches);
        m_messages->showMessage(
            outcome.missing.empty() ? MessageBar::Kind::Information : MessageBar::Kind::Problem,
            text, one ? tr("Open report") : tr("Show in folder"),
            [url = urlOf(place)] { QDesktopServices::openUrl(url); });
        Q_EMIT reportWritten(first);
    });
}

/// What was moved or typed last is on its way to the library, before a report or a case is made of it.
void MainWindow::keepDecisions()
{
    keepNudge();
    m_form->decideTexts();
}

void MainWindow::writeReport(const std::filesystem::path& target)
{
    keepDecisions();
    m_reports->writeReport(target);
}

} // namespace stemma
