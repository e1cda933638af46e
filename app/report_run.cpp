#include "app/report_run.h"

#include "app/cli/options.h"
#include "ui/main_window.h"
#include "ui/pages/library_page.h"
#include "ui/pages/query_page.h"
#include "ui/queries/query_desk.h"
#include "ui/text/error_text.h"

#include <QApplication>

#include <iostream>

namespace stemma
{

ReportRun::ReportRun(MainWindow& window, std::filesystem::path target)
    : QObject(&window)
    , m_window(window)
    , m_target(std::move(target))
{
    connect(&window.queryDesk(), &QueryDesk::changed, this, &ReportRun::follow);
    connect(&window.libraryPage(), &LibraryPage::importFailed, this, [this](const Error& error) {
        m_someFailed = true;
        std::cerr << errorText(error).toStdString() << '\n';
    });
    connect(&window, &MainWindow::reportWritten, this, [this] {
        QApplication::exit(static_cast<int>(m_someFailed ? ExitCode::SomeFailed : ExitCode::Done));
    });
    connect(&window, &MainWindow::failed, this, [this](const Error& error) {
        fail(error, static_cast<int>(ExitCode::Error));
    });
}

void ReportRun::follow(int key)
{
    const auto* const entry = m_window.queryDesk().list().find(key);
    if (m_asked || entry == nullptr || key != m_window.queryPage().shownQuery())
        return;
    if (entry->state == QueryState::Answered) {
        m_asked = true;
        m_window.writeReport(m_target);
    } else if (entry->state == QueryState::Failed) {
        fail(*entry->error, static_cast<int>(ExitCode::SomeFailed));
    }
}

void ReportRun::fail(const Error& error, int code)
{
    std::cerr << errorText(error).toStdString() << '\n';
    QApplication::exit(code);
}

} // namespace stemma
