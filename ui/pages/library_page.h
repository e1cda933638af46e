// The library: its table, its filter, and the imports that fill it.
#pragma once

#include "ui/item_models/failure_model.h"
#include "ui/item_models/track_filter.h"
#include "ui/jobs/engine_session.h"
#include "ui/jobs/import_job.h"
#include "ui/jobs/library_job.h"
#include "ui/pages/library_check.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace stemma
{

class ImportPanel;
class NoticePanel;

/// The session must outlive the page.
class LibraryPage final : public QWidget
{
    Q_OBJECT
public:
    explicit LibraryPage(EngineSession& session, QWidget* parent = nullptr);

    /// Lists the library without waiting for the engine; where @p reader fails, the engine reads it.
    void readEarly(LibraryReader reader);
    bool isReadingEarly() const { return m_reader == Reader::Early && !m_hasBeenRead; }
    /// Waits for the engine when it is not loaded yet.
    void importPaths(std::vector<std::filesystem::path> paths);
    bool isImporting() const { return m_importJob.isRunning() || !m_waiting.empty(); }
    const TrackModel& tracks() const { return m_tracks; }
    FailureModel& failures() { return m_failures; }
    /// How an import goes; belongs to the page until it is put elsewhere.
    ImportPanel& importPanel() { return *m_importPanel; }
    LibraryCheck& check() { return m_check; }
    /// Shows a part of the library.
    void setScope(const TrackScope& scope);
    /// Imports all folders of the library again.
    QAction* rescanAction() const { return m_rescan; }
    bool hasBeenRead() const { return m_hasBeenRead; }
    void focusFilter();
    void removeSelected();
    bool hasSelection() const;
    void remove(const std::vector<TrackId>& tracks);
    /// The one track that is selected, when its file is gone.
    std::optional<TrackId> missingSelected() const;
    /// Shows a track whose file was found again.
    void takeLocated(const TrackRecord& track);
    /// Lists the library anew.
    void readAgain();

Q_SIGNALS:
    /// Tracks came or went, files were found to be missing, or the library was read for the first time.
    void changed();
    void earlyReadingEnded(); ///< with or without success
    void selectionChanged();
    void progressed(); ///< an import went on
    void importFailed(const stemma::Error& error); ///< of one file, or of a whole import
    void importFinished(); ///< nothing more waits or runs
    void removed(); ///< tracks, from the library
    void locateRequested(stemma::TrackId track); ///< its file is gone
    void queryRequested(const std::vector<std::filesystem::path>& files);
    void importRequested();
    void folderFound(const std::filesystem::path& folder); ///< to be shown
    void failed(const stemma::Error& error);

private:
    enum class Reader { None, Early, Engine };
    void readWithEngine();
    QWidget* makeTable();
    void connectJobs();
    void connectCheck();
    void begin();
    void takeUpdate(const ImportUpdate& update);
    void updateCount();
    void showMenu(const QPoint& at);
    std::vector<int> selectedRows() const;

    EngineSession& m_session;
    TrackModel m_tracks;
    TrackFilter m_filter;
    FailureModel m_failures;
    std::vector<std::filesystem::path> m_waiting;
    Reader m_reader = Reader::None; ///< who reads the library, or has read it
    bool m_hasBeenRead = false;
    QLineEdit* m_words;
    QLabel* m_count;
    QTableView* m_table;
    NoticePanel* m_empty;
    QStackedWidget* m_stack;
    ImportPanel* m_importPanel;
    QAction* m_rescan;
    LibraryCheck m_check;
    ImportJob m_importJob;
    LibraryJob m_libraryJob;
};

} // namespace stemma
