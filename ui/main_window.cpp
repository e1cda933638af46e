#include "ui/main_window.h"

#include "ui/pages/library_page.h"
#include "ui/pages/query_page.h"
#include "ui/pages/welcome_page.h"
#include "ui/text/error_text.h"
#include "ui/text/path_text.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFile>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
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
    , m_session(std::move(factory))
    , m_report(m_options.reportWriter)
    , m_messages(new MessageBar(this))
    , m_welcome(makeWelcome(m_options, this))
    , m_library(new LibraryPage(m_session, this))
    , m_query(new QueryPage(
          m_session, m_library->tracks(), m_options.audioOutput ? m_options.audioOutput() : nullptr,
          this))
    , m_splitter(new QSplitter(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(
        m_options.library.empty() ? tr("Stemma")
                                  : tr("%1 – Stemma").arg(pathText(m_options.library)));
    setMinimumSize(1024, 640);
    resize(1280, 800);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(6);
    m_splitter->addWidget(m_library);
    m_splitter->addWidget(m_query);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_library->setMinimumWidth(260);
    m_splitter->setSizes({340, 940});
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_splitter);
    auto* const centre = new QWidget(this);
    auto* const layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
    auto* const overlay = new DropOverlay(this);
    connect(overlay, &DropOverlay::dropped, this, &MainWindow::takeDrop);

    makeMenus();
    connectPages();
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_splitter->restoreState(settings.value(QStringLiteral("window/splitter")).toByteArray());
    updatePage();
    m_session.load();
    importThenQuery(m_options.imports, m_options.queries);
}

MainWindow::~MainWindow()
{
    // The pages use the session and the jobs in it, so they go first.
    delete takeCentralWidget();
}

void MainWindow::connectPages()
{
    auto* const welcome = qobject_cast<WelcomePage*>(m_welcome);
    connect(welcome, &WelcomePage::addFolderRequested, this, &MainWindow::askForFolder);
    connect(welcome, &WelcomePage::openQueryRequested, this, &MainWindow::askForQuery);
    connect(welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_library, &LibraryPage::importRequested, this, &MainWindow::askForFolder);
    connect(m_library, &LibraryPage::queryRequested, this, &MainWindow::openQueries);
    connect(m_library, &LibraryPage::changed, this, &MainWindow::updatePage);
    connect(m_library, &LibraryPage::selectionChanged, this, [this] {
        m_remove->setEnabled(m_library->hasSelection());
    });
    connect(m_library, &LibraryPage::failed, this, [this](const Error& error) {
        m_messages->showMessage(MessageBar::Kind::Problem, errorText(error));
    });
    connect(m_library, &LibraryPage::importFinished, this, [this] {
        if (!m_queriesAfterImport.empty())
            openQueries(std::exchange(m_queriesAfterImport, {}));
    });
    connect(m_query, &QueryPage::openRequested, this, &MainWindow::askForQuery);
    connect(m_query, &QueryPage::importRequested, this, &MainWindow::askForFolder);
    connect(m_query, &QueryPage::resultChanged, this, [this] {
        m_export->setEnabled(m_report.canWrite() && m_query->result());
        updatePage();
    });
    connect(&m_session, &EngineSession::failed, this, &MainWindow::showEngineProblem);
    connect(&m_report, &ReportJob::failed, this, [this](const Error& error) {
        m_messages->showMessage(MessageBar::Kind::Problem, errorText(error));
    });
    connect(&m_report, &ReportJob::written, this, [this](const std::filesystem::path& target) {
        const auto url = QUrl::fromLocalFile(QFile::decodeName(target.c_str()));
        m_messages->showMessage(
            MessageBar::Kind::Information, tr("Report saved: %1").arg(pathText(target)),
            tr("Open report"), [url] { QDesktopServices::openUrl(url); });
    });
}

void MainWindow::updatePage()
{
    const bool inUse = m_query->hasQuery() || m_library->isImporting()
        || m_library->tracks().rowCount() > 0 || m_pages->currentWidget() == m_splitter;
    m_pages->setCurrentWidget(inUse ? static_cast<QWidget*>(m_splitter) : m_welcome);
}

void MainWindow::importPaths(const std::vector<std::filesystem::path>& paths)
{
    m_library->importPaths(paths);
    updatePage();
}

void MainWindow::openQueries(const std::vector<std::filesystem::path>& files)
{
    m_query->openQueries(files);
    updatePage();
}

void MainWindow::importThenQuery(
    const std::vector<std::filesystem::path>& imports,
    const std::vector<std::filesystem::path>& queries)
{
    if (imports.empty()) {
        if (!queries.empty())
            openQueries(queries);
        return;
    }
    m_queriesAfterImport = queries;
    importPaths(imports);
}

void MainWindow::exportReport(const std::filesystem::path& target)
{
    if (m_report.canWrite() && m_query->result())
        m_report.write(m_query->result(), target);
}

void MainWindow::takeDrop(const DropRequest& request)
{
    if (!request.imports.empty())
        importPaths(request.imports);
    if (!request.queries.empty())
        openQueries(request.queries);
    if (request.unusable > 0)
        m_messages->showMessage(
            MessageBar::Kind::Problem,
            tr("What you dropped is no file on this computer. Save it to a folder first, then drop "
               "it, "
               "or choose it with “Open query…”."));
}

void MainWindow::showEngineProblem(const Error& error)
{
    m_messages->showMessage(
        MessageBar::Kind::Problem,
        tr("Nothing can be imported or compared. %1").arg(errorText(error)), tr("Try again"),
        [this] { m_session.load(); });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/splitter"), m_splitter->saveState());
    event->accept();
}

} // namespace stemma
