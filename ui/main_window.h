// The window: puts the pages together and turns menus, keys and drops into requests to them.
#pragma once

#include "core/library/review.h"
#include "core/pipeline/case_file.h"
#include "ui/jobs/engine_session.h"
#include "ui/jobs/library_job.h"
#include "ui/jobs/recordings_job.h"
#include "ui/jobs/upkeep_job.h"
#include "ui/listening/audio_output.h"
#include "ui/settings/session_place.h"
#include "ui/settings/settings.h"

#include <QMainWindow>

class QAction;
class QDockWidget;
class QLabel;
class QTimer;
class QMenu;
class QStackedWidget;

namespace stemma
{

class DuplicatesPage;
class FailuresPage;
class LibraryPage;
class MessageBar;
class QueriesPage;
class QueryDesk;
class QueryPage;
class RecentMenu;
class ReportDesk;
class ReviewDesk;
class ReviewForm;
class CaseJob;
class SideBar;
struct DropRequest;

/// Opens a case in a window of its own; false when that cannot be started.
using CaseOpener = std::function<bool(const std::filesystem::path&)>;

struct WindowOptions {
    std::filesystem::path library; ///< shown in the title; a case's file
    bool isCase = false; ///< nothing is searched or imported
    CaseOpener caseOpener; ///< empty: no other case can be opened
    std::filesystem::path demoFolder; ///< empty: no demo is offered
    std::vector<std::filesystem::path> imports; ///< imported as soon as the engine is there
    std::vector<std::filesystem::path>
        queries; ///< asked after the imports; files, and folders of them
    QStringList languages; ///< codes of what is shipped
    AudioOutputFactory audioOutput; ///< empty: nothing can be listened to
    LibraryReader libraryReader; ///< lists the library before the models are there; may be empty
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
    /// The same for all recordings in files and folders, which are looked for in the background.
    void askFor(std::vector<std::filesystem::path> named);
    /// Asks the queries, files and folders, when the imports are done.
    void importThenQuery(
        const std::vector<std::filesystem::path>& imports,
        const std::vector<std::filesystem::path>& queries);
    /// Says that the file of a track lies elsewhere now, if it is that recording.
    void locateTrack(TrackId track, const std::filesystem::path& file);
    /// The same of the query on screen.
    void locateQuery(const std::filesystem::path& file);
    /// Says that what lay in one folder lies in another one, if it does.
    void locateFolder(const std::filesystem::path& from, const std::filesystem::path& to);
    /// Shows an entry of the list of queries.
    void showQuery(int key);
    /// Writes the report of what is on screen, without asking for anything.
    void writeReport(const std::filesystem::path& target);
    /// Saves kept queries as a case, behind the decisions that are being written.
    void saveCase(CaseRequest request);
    void openCases(const std::vector<std::filesystem::path>& files);

    LibraryPage& libraryPage() { return *m_library; }
    QueryPage& queryPage() { return *m_query; }
    void applySettings(const Settings& settings);
    QueryDesk& queryDesk() { return *m_desk; }
    ReviewDesk& reviewDesk() { return *m_review; }
    SideBar& sideBar() { return *m_sideBar; }
    MessageBar& messageBar() { return *m_messages; }

Q_SIGNALS:
    void demoRequested();
    void reportWritten(const std::filesystem::path& target);
    void caseSaved(const std::filesystem::path& target);
    /// Also said in the window: the engine could not be loaded, a report or a case not written.
    void failed(const stemma::Error& error);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void loadEngineWhenIdle();
    void makeMenus();
    void escape();
    void makeFileMenu();
    void makeLibraryMenu();
    void makeViewMenu();
    void makeCompareMenu();
    void makePlaybackMenu();
    void makeReviewMenu();
    void makeHelpMenu();
    QDockWidget*
    addDock(const QString& name, const QString& title, QWidget* content, Qt::DockWidgetArea area);
    void makeDocks();
    void resetLayout();
    void fitDocks();
    void showDocks();
    void restoreLayout();
    void saveLayout();
    void leaveWelcomePage();
    void saveSession();
    void restoreSession();
    void connectPages();
    void connectJobs();
    void connectLibrary();
    void connectLocating();
    void connectReview();
    void showReview();
    void keepNudge();
    void restorePlace();
    void showHistory();
    void updateStatus();
    void updatePage();
    void askForQuery();
    void askForQueryFolder();
    void askToImportFolder();
    void askWhereTrackLies(TrackId track);
    void askWhereQueryLies();
    void askWhereFolderLies(const std::filesystem::path& folder);
    void showRelocation(
        const std::filesystem::path& from, const std::filesystem::path& to,
        const FolderRelocation& relocation);
    void offerToResume(const UnfinishedImport& unfinished);
    void askToImportFiles();
    void connectReports();
    void keepDecisions();
    void showAbout();
    void showShortcuts();
    void showSettings();
    void cycleRegion(int step);
    void takeDrop(const DropRequest& request);
    void showEngineProblem(const Error& error);
    void makeCaseActions(QMenu* file);
    void connectCases();
    void askForCase();
    void askToSaveCase();
    void showCase();
    void restoreCase();
    void storeCaseLayout();
    std::string caseLayout() const;
    void updateTitle(const std::string& caseName);
    bool refusesInCase();

    WindowOptions m_options;
    Settings m_settings;
    std::vector<std::filesystem::path> m_queriesAfterImport;
    bool m_drawn = false;
    EngineSession m_session;
    MessageBar* m_messages;
    QWidget* m_welcome;
    LibraryPage* m_library;
    UpkeepJob* m_upkeep;
    RecordingsJob* m_recordings;
    CaseJob* m_cases;
    ReviewDesk* m_review;
    ReviewForm* m_form;
    QTimer* m_nudgePause;
    struct PendingNudge {
        int match = 0;
        std::optional<HandAlignment> alignment;
    };
    std::optional<PendingNudge> m_nudgePending; ///< set by hand, not in the record yet
    QTimer* m_statusPause; ///< thousands of files may change it at once
    bool m_showingReview = false;
    bool m_sessionRestored = false; ///< once, when the kept queries are listed
    std::optional<SessionPlace> m_placeToRestore; ///< in the query that was shown last time
    QueryDesk* m_desk;
    QueryPage* m_query;
    QueriesPage* m_queries;
    DuplicatesPage* m_duplicates;
    FailuresPage* m_failures;
    SideBar* m_sideBar;
    QStackedWidget* m_pages;
    QDockWidget* m_libraryDock = nullptr;
    QDockWidget* m_evidenceDock = nullptr;
    QDockWidget* m_matchesDock = nullptr;
    QByteArray m_savedState; ///< of the docks, until they are shown
    QLabel* m_status = nullptr;
    ReportDesk* m_reports = nullptr;
    QAction* m_report = nullptr;
    QAction* m_exportData = nullptr;
    QAction* m_remove = nullptr;
    RecentMenu* m_recent = nullptr;
    RecentMenu* m_recentCases = nullptr;
    std::string m_caseLayout; ///< before anybody touched it, see caseLayout()
};

} // namespace stemma
