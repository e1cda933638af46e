#include "ui/main_window.h"

#include "ui/evidence/evidence_panel.h"
#include "ui/listening/listening_bar.h"
#include "ui/pages/duplicates_page.h"
#include "ui/pages/failures_page.h"
#include "ui/pages/import_panel.h"
#include "ui/pages/library_page.h"
#include "ui/pages/queries_page.h"
#include "ui/pages/query_page.h"
#include "ui/pages/side_bar.h"
#include "ui/pages/welcome_page.h"
#include "ui/queries/query_desk.h"
#include "ui/report/report_desk.h"
#include "ui/review/review_desk.h"
#include "ui/review/review_form.h"
#include "ui/spectrogram/comparison_view.h"
#include "ui/text/error_text.h"
#include "ui/text/inline_text.h"
#include "ui/text/path_text.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace stemma
{
namespace
{

WelcomePage* makeWelcome(const WindowOptions& options, QWidget* parent)
{
    return new WelcomePage(
        options.demoFolder.empty() ? DemoButton::Hidden : DemoButton::Shown, parent);
}

} // namespace

MainWindow::MainWindow(ActionsFactory factory, WindowOptions options, QWidget* parent)
    : QMainWindow(parent)
    , m_options(std::move(options))
    , m_settings(loadSettings())
    , m_session(std::move(factory))
    , m_messages(new MessageBar(this))
    , m_welcome(makeWelcome(m_options, this))
    , m_library(new LibraryPage(m_session, this))
    , m_upkeep(new UpkeepJob(this))
    , m_recordings(new RecordingsJob(this))
    , m_cases(new CaseJob(this))
    , m_review(new ReviewDesk(*m_cases, this))
    , m_form(new ReviewForm(*m_review, this))
    , m_nudgePause(new QTimer(this))
    , m_statusPause(new QTimer(this))
    , m_desk(new QueryDesk(m_session, *m_cases, this))
    , m_query(new QueryPage(
          m_session, *m_desk, m_library->tracks(),
          m_options.audioOutput ? m_options.audioOutput() : nullptr, this))
    , m_queries(new QueriesPage(*m_desk, this))
    , m_duplicates(new DuplicatesPage(this))
    , m_failures(new FailuresPage(m_library->failures(), this))
    , m_sideBar(new SideBar(m_library, m_duplicates, m_queries, m_failures, this))
    , m_pages(new QStackedWidget(this))
    , m_status(new QLabel(this))
{
    updateTitle({});
    setMinimumSize(640, 480);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    m_pages->addWidget(new QWidget(this)); // until it is known whether there is anything
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_query);
    auto* const centre = new QWidget(this);
    auto* const layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
    m_status->setAccessibleName(tr("Status"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_status, 1);
    auto* const overlay = new DropOverlay(this);
    connect(overlay, &DropOverlay::dropped, this, &MainWindow::takeDrop);

    makeDocks();
    makeMenus();
    connectPages();
    connectJobs();
    connectLibrary();
    connectReview();
    connectReports();
    connectCases();
    applySettings(m_settings);
    restoreLayout();
    updatePage();
    updateStatus();
    // The models wait until the window has been drawn and lists its library; but it may start minimised.
    m_session.hold();
    QTimer::singleShot(1500, &m_session, &EngineSession::release);
    connect(m_library, &LibraryPage::earlyReadingEnded, this, &MainWindow::loadEngineWhenIdle);
    m_session.load();
    if (m_options.libraryReader)
        m_library->readEarly(m_options.libraryReader);
    importThenQuery(m_options.imports, m_options.queries);
}

MainWindow::~MainWindow()
{
    // What was typed or moved last belongs to the record, too.
    keepNudge();
    m_form->showMatch(-1);
    saveSession();
    // The pages use the desk, the session and the jobs in it, so they go first.
    for (auto* const dock : {m_evidenceDock, m_matchesDock})
        delete dock;
    delete m_reports;
    delete takeCentralWidget();
    delete m_libraryDock;
    // The job has the last decisions written before it goes.
    delete m_desk;
    delete m_review;
    delete m_cases;
}

void MainWindow::connectPages()
{
    auto* const welcome = qobject_cast<WelcomePage*>(m_welcome);
    connect(welcome, &WelcomePage::addFolderRequested, this, &MainWindow::askForFolder);
    connect(welcome, &WelcomePage::openQueryRequested, this, &MainWindow::askForQuery);
    connect(welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_library, &LibraryPage::importRequested, this, &MainWindow::askForFolder);
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
    connect(m_query, &QueryPage::importRequested, this, &MainWindow::askForFolder);
    connect(m_query, &QueryPage::resultChanged, this, [this] {
        const bool answered = m_query->result() != nullptr;
        m_report->setEnabled(answered);
        m_exportData->setEnabled(answered);
        updatePage();
    });
}

void MainWindow::connectJobs()
{
    connect(m_library, &LibraryPage::failed, this, [this](const Error& error) {
        m_messages->showMessage(MessageBar::Kind::Problem, errorText(error));
    });
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

void MainWindow::applySettings(const Settings& settings)
{
    m_settings = settings;
    m_desk->list().setThreshold(settings.threshold);
    m_query->setThreshold(settings.threshold);
    m_query->comparison().setColours(settings.colours);
    if (auto* const listening = m_query->listening()) {
        listening->player().chooseDevice(settings.audioDevice);
        listening->setVolume(settings.volume);
    }
    showReview();
}

void MainWindow::importPaths(const std::vector<std::filesystem::path>& paths)
{
    if (refusesInCase())
        return;
    m_library->importPaths(paths);
    updatePage();
}

void MainWindow::openQueries(const std::vector<std::filesystem::path>& files)
{
    if (files.empty() || refusesInCase())
        return;
    const int first = m_desk->ask(files);
    if (first == 0)
        return;
    rememberRecent(files);
    showQuery(first);
    if (files.size() > 1)
        m_sideBar->show(Section::Queries);
    updatePage();
}

void MainWindow::showQuery(int key)
{
    m_desk->setShown(key);
    m_query->showQuery(key);
    m_queries->mark(key);
}

void MainWindow::importThenQuery(
    const std::vector<std::filesystem::path>& imports,
    const std::vector<std::filesystem::path>& queries)
{
    if (imports.empty()) {
        askFor(queries);
        return;
    }
    m_queriesAfterImport.insert(m_queriesAfterImport.end(), queries.begin(), queries.end());
    importPaths(imports);
}

void MainWindow::takeDrop(const DropRequest& request)
{
    if (!request.imports.empty())
        importPaths(request.imports);
    askFor(request.queries);
    openCases(request.cases);
    if (request.unusable > 0)
        m_messages->showMessage(
            MessageBar::Kind::Problem,
            tr("What you dropped is no file on this computer. Save it to a folder first, then drop "
               "it, "
               "or choose it with “Open query…”."));
}

void MainWindow::showEngineProblem(const Error& error)
{
    const auto text = m_options.isCase ? tr("This case cannot be opened. %1")
                                       : tr("Nothing can be imported or compared. %1");
    m_messages->showMessage(
        MessageBar::Kind::Problem, text.arg(errorText(error)), tr("Try again"),
        [this] { m_session.load(); });
    if (!m_options.isCase && m_pages->currentWidget() != m_query)
        m_pages->setCurrentWidget(m_welcome);
    Q_EMIT failed(error);
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_drawn, true))
        QTimer::singleShot(0, this, &MainWindow::loadEngineWhenIdle);
}

void MainWindow::loadEngineWhenIdle()
{
    if (m_drawn && !m_library->isReadingEarly())
        m_session.release();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveLayout();
    event->accept();
}

} // namespace stemma
