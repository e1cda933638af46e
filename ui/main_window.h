// The window: puts the pages together and turns menus, keys and drops into requests to them.
#pragma once

#include "ui/jobs/engine_session.h"
#include "ui/jobs/report_job.h"
#include "ui/listening/audio_output.h"
#include "ui/theme.h"

#include <QMainWindow>

class QAction;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace stemma
{

class LibraryPage;
class MessageBar;
class QueryPage;
struct DropRequest;

struct WindowOptions {
    std::filesystem::path library; ///< shown in the title
    std::filesystem::path demoFolder; ///< empty: no demo is offered
    std::vector<std::filesystem::path> imports; ///< imported as soon as the engine is there
    std::vector<std::filesystem::path> queries; ///< asked after the imports
    ReportWriter reportWriter; ///< empty: no export
    AudioOutputFactory audioOutput; ///< empty: nothing can be listened to
};

/// Shows at once and loads the engine in the background. Never calls the engine on the GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// @p factory: see engineActions().
    MainWindow(ActionsFactory factory, WindowOptions options, QWidget* parent = nullptr);
    ~MainWindow() override;

    void importPaths(const std::vector<std::filesystem::path>& paths);
    void openQueries(const std::vector<std::filesystem::path>& files);
    /// Asks the queries when the imports are done.
    void importThenQuery(
        const std::vector<std::filesystem::path>& imports,
        const std::vector<std::filesystem::path>& queries);
    void exportReport(const std::filesystem::path& target);

    LibraryPage& libraryPage() { return *m_library; }
    QueryPage& queryPage() { return *m_query; }
    MessageBar& messageBar() { return *m_messages; }

Q_SIGNALS:
    void demoRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeMenus();
    void makeFileMenu();
    void makeViewMenu();
    void makePlaybackMenu();
    void makeHelpMenu();
    void connectPages();
    void updatePage();
    void askForQuery();
    void askForFolder();
    void askForFiles();
    void askForReport();
    void showAbout();
    void showShortcuts();
    void takeDrop(const DropRequest& request);
    void showEngineProblem(const Error& error);

    WindowOptions m_options;
    std::vector<std::filesystem::path> m_queriesAfterImport;
    EngineSession m_session;
    ReportJob m_report;
    MessageBar* m_messages;
    QWidget* m_welcome;
    LibraryPage* m_library;
    QueryPage* m_query;
    QSplitter* m_splitter;
    QStackedWidget* m_pages;
    QAction* m_export = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace stemma
