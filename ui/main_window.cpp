#include "ui/main_window.h"

#include "ui/listening/listening_bar.h"
#include "ui/pages/duplicates_page.h"
#include "ui/pages/failures_page.h"
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
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/recent_menu.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
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
    m_recent->remember(files);
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
