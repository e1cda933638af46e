// What the pages and jobs of the main window ask of each other, and what its status line says of them.
#include "ui/jobs/engine_session.h"
#include "ui/listening/listening_bar.h"
#include "ui/main_window.h"
#include "ui/pages/failures_page.h"
#include "ui/pages/import_panel.h"
#include "ui/pages/library_page.h"
#include "ui/pages/queries_page.h"
#include "ui/pages/query_page.h"
#include "ui/pages/side_bar.h"
#include "ui/pages/welcome_page.h"
#include "ui/queries/query_desk.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/text/error_text.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

namespace stemma
{

void MainWindow::connectPages()
{
    auto* const welcome = qobject_cast<WelcomePage*>(m_welcome);
    connect(welcome, &WelcomePage::addFolderRequested, this, &MainWindow::askToImportFolder);
    connect(welcome, &WelcomePage::openQueryRequested, this, &MainWindow::askForQuery);
    connect(welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_library, &LibraryPage::importRequested, this, &MainWindow::askToImportFolder);
    connect(m_library, &LibraryPage::folderFound, this, [](const std::filesystem::path& folder) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFile::decodeName(folder.c_str())));
    });
    connect(m_library, &LibraryPage::queryRequested, this, &MainWindow::openQueries);
    connect(m_library, &LibraryPage::changed, this, &MainWindow::updatePage);
    connect(m_library, &LibraryPage::changed, m_query, &QueryPage::updateNames);
    connect(m_library, &LibraryPage::selectionChanged, this, [this] {
        m_remove->setEnabled(m_library->hasSelection());
    });
    connect(m_failures, &FailuresPage::importRequested, this, &MainWindow::importPaths);
    connect(&m_library->importPanel(), &ImportPanel::failuresRequested, this, [this] {
        m_sideBar->show(Section::Failed);
    });
    connect(m_queries, &QueriesPage::queryChosen, this, &MainWindow::showQuery);
    connect(m_queries, &QueriesPage::queryOpened, this, [this](int key) {
        showQuery(key);
        m_query->takeFocus();
    });
    connect(m_queries, &QueriesPage::askAgainRequested, this, [this](const std::vector<int>& keys) {
        if (!refusesInCase())
            showQuery(m_desk->askAgain(keys));
    });
    connect(m_queries, &QueriesPage::takenOff, this, [this](int count) {
        m_messages->showMessage(
            MessageBar::Kind::Information,
            tr("%n query(s) taken off the list. The record of them stays in the library.", nullptr,
               count),
            tr("Undo"), [this] { m_desk->unhide(); });
    });
    connect(
        &m_query->comparison(), &ComparisonView::pictureChanged, this,
        [this](const PictureChoice& picture) {
            if (picture.colours == m_settings.colours)
                return;
            m_settings.colours = picture.colours;
            saveSettings(m_settings);
        });
    if (auto* const listening = m_query->listening())
        connect(listening, &ListeningBar::volumeChanged, this, [this](int percent) {
            if (percent == m_settings.volume)
                return;
            m_settings.volume = percent;
            saveSettings(m_settings);
        });
    connect(m_query, &QueryPage::openRequested, this, &MainWindow::askForQuery);
    connect(
        m_query, &QueryPage::regionRequested, this,
        [this](const std::filesystem::path& file, const TimeRange& region) {
            if (!refusesInCase())
                showQuery(m_desk->askRegion(file, region));
        });
    connect(m_query, &QueryPage::importRequested, this, &MainWindow::askToImportFolder);
    connect(m_query, &QueryPage::resultChanged, this, [this] {
        const bool answered = m_query->result() != nullptr;
        m_report->setEnabled(answered);
        m_exportData->setEnabled(answered);
        updatePage();
    });
}

void MainWindow::connectJobs()
{
    connect(m_library, &LibraryPage::failed, m_messages, &MessageBar::showError);
    connect(m_library, &LibraryPage::importFinished, this, [this] {
        updateStatus();
        m_desk->askFailed(ErrorCode::LibraryEmpty);
        if (!m_queriesAfterImport.empty())
            askFor(std::exchange(m_queriesAfterImport, {}));
    });
    connect(m_library, &LibraryPage::changed, this, &MainWindow::updateStatus);
    connect(m_library, &LibraryPage::progressed, this, &MainWindow::updateStatus);
    m_statusPause->setSingleShot(true);
    m_statusPause->setInterval(50);
    connect(m_statusPause, &QTimer::timeout, this, &MainWindow::updateStatus);
    connect(m_desk, &QueryDesk::changed, this, [this] {
        if (!m_statusPause->isActive())
            m_statusPause->start();
    });
    connect(&m_session, &EngineSession::failed, this, &MainWindow::showEngineProblem);
    connect(&m_session, &EngineSession::ready, this, [this] {
        if (const auto& why = m_session.actions()->onlyReads)
            m_messages->showMessage(
                MessageBar::Kind::Information,
                (m_options.isCase
                     ? tr("You can look and listen, but nothing that you decide is kept: %1")
                     : tr("You can search and listen, but nothing is imported or kept: %1"))
                    .arg(errorText(*why)));
    });
}

/// How much there is, and what is being done.
void MainWindow::updateStatus()
{
    const int tracks = m_library->tracks().rowCount();
    m_sideBar->setCount(Section::Tracks, tracks);
    m_sideBar->setCount(Section::Queries, m_desk->list().rowCount());
    m_sideBar->setCount(Section::Failed, m_library->failures().rowCount());
    QStringList parts{tr("%n track(s)", nullptr, tracks)};
    if (m_library->isImporting())
        parts << m_library->importPanel().statusText();
    if (const int open = m_desk->list().openCount(); open > 0)
        parts << tr("%n query(s) to answer", nullptr, open);
    m_status->setText(parts.join(QStringLiteral("  ·  ")));
}

void MainWindow::updatePage()
{
    if (m_options.isCase || m_query->hasQuery() || m_library->isImporting()
        || m_library->tracks().rowCount() > 0)
        leaveWelcomePage();
    else if (m_library->hasBeenRead() && m_pages->currentWidget() != m_query)
        m_pages->setCurrentWidget(m_welcome);
}

} // namespace stemma
