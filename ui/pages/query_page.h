// One query: its progress, its answer, and the comparison of the chosen match.
#pragma once

#include "ui/item_models/match_model.h"
#include "ui/item_models/track_model.h"
#include "ui/jobs/engine_session.h"
#include "ui/jobs/file_state_job.h"
#include "ui/jobs/library_job.h"
#include "ui/queries/query_desk.h"

#include <QList>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace stemma
{

class AudioOutput;
class ComparisonView;
class EvidencePanel;
class FileNotice;
class ListeningBar;
class MatchPanel;
class NoticePanel;
class OverviewView;
class QueryHeader;
struct Placement;

/// Session, desk and tracks must outlive the page. The panels belong to it until they are put elsewhere.
class QueryPage final : public QWidget
{
    Q_OBJECT
public:
    /// @p output null: nothing can be listened to.
    QueryPage(
        EngineSession& session, QueryDesk& desk, const TrackModel& tracks,
        std::unique_ptr<AudioOutput> output, QWidget* parent = nullptr);
    ~QueryPage() override;

    /// Shows an entry of the desk, whatever its state, and follows it.
    void showQuery(int key);
    int shownQuery() const { return m_key; }
    /// To the matches, or to the spectrograms when nothing is seen of the matches: there the keys decide about one.
    void takeFocus();
    /// While it waits or runs; else nothing happens.
    void stopQuery() { m_desk.stop(m_key); }
    /// Another place of the query's file is known now.
    void updateFile();
    /// The library knows more tracks now.
    void updateNames();
    /// Matches with a lower score are held back, 0..1.
    void setThreshold(double threshold);
    /// The result on screen, null when there is none.
    std::shared_ptr<const QueryResult> result() const;
    /// The same with its decisions; null while it is not kept.
    std::shared_ptr<const SavedQuery> saved() const { return m_saved; }
    bool hasQuery() const { return m_key != 0; }
    MatchModel& matchModel() { return m_matches; }
    const MatchModel& matches() const { return m_matches; }
    ComparisonView& comparison() { return *m_comparison; }
    MatchPanel& matchPanel() { return *m_matchPanel; }
    EvidencePanel& evidence() { return *m_evidence; }
    OverviewView& overview() { return *m_overview; }
    /// Match and zoom actions with their keys, which act while the focus is in this page or its panels.
    QList<QAction*> viewActions() const { return m_viewActions; }
    /// Null without sound.
    ListeningBar* listening() { return m_listening; }

Q_SIGNALS:
    void resultChanged();
    /// result() is another one, or none; before its matches are shown.
    void resultReplaced();
    /// Which match of the result is chosen.
    void matchShown(int match);
    void openRequested();
    void regionRequested(const std::filesystem::path& file, const stemma::TimeRange& region);
    void importRequested();
    void locateRequested(); ///< the query's file, which is gone

private:
    void makeActions();
    void connectPanels();
    void connectListening();
    void listenToOccurrence();
    void listenTo(const Placement& alignment);
    void showNothing();
    void clearResult(int key);
    void follow(int key);
    void showResult(const std::shared_ptr<const QueryResult>& result);
    void showEarly(const QueryEntry& entry);
    void showError(const QueryEntry& entry);
    void showMatchesOrNotice();
    void selectMatch(int row);
    void showRegions();
    RecordingFile shownReference() const;
    void lookAtFiles();
    void takeFiles();
    void showFileStates(FileState query, FileState reference);
    const TrackRecord* keptTrack(TrackId track) const;
    std::filesystem::path referenceFile(TrackId track) const;
    std::optional<FileStamp> referenceStamp(TrackId track) const;
    void step(int rows);

    EngineSession& m_session;
    QueryDesk& m_desk;
    const TrackModel& m_tracks;
    MatchModel m_matches;
    int m_key = 0; ///< shown; 0: none
    std::size_t m_early = 0; ///< matches that are listed while the query runs
    std::shared_ptr<const QueryResult> m_result;
    RecordingFile m_file; ///< of the result
    RecordingFile m_reference; ///< of the match that is shown, as last looked at
    std::shared_ptr<const SavedQuery> m_saved; ///< of the result, once it is kept
    QList<QAction*> m_viewActions;
    QueryHeader* m_header;
    FileNotice* m_fileNotice;
    NoticePanel* m_notice; ///< instead of everything below the header
    OverviewView* m_overview = nullptr;
    ComparisonView* m_comparison;
    ListeningBar* m_listening;
    MatchPanel* m_matchPanel;
    EvidencePanel* m_evidence;
    QStackedWidget* m_body;
    QWidget* m_resultBody = nullptr;
    FileStateJob m_fileJob;
    LibraryJob m_mapJob;
};

} // namespace stemma
