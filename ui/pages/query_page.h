// The query: its progress, its matches, and the comparison of the chosen one.
#pragma once

#include "ui/item_models/match_model.h"
#include "ui/item_models/track_model.h"
#include "ui/jobs/engine_session.h"
#include "ui/jobs/library_job.h"
#include "ui/jobs/query_job.h"

#include <QList>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace stemma
{

class AudioOutput;
class ComparisonView;
class ListeningBar;
class MatchTable;
class NoticePanel;
class QueryHeader;

/// Session and tracks must outlive the page.
class QueryPage final : public QWidget
{
    Q_OBJECT
public:
    /// @p output null: nothing can be listened to.
    QueryPage(
        EngineSession& session, const TrackModel& tracks, std::unique_ptr<AudioOutput> output,
        QWidget* parent = nullptr);

    /// Asks the files one after the other; supersedes what runs. Waits for the engine when it is not loaded.
    void openQueries(std::vector<std::filesystem::path> files);
    /// The result on screen, null when there is none.
    std::shared_ptr<const QueryResult> result() const;
    bool hasQuery() const { return m_hasQuery; }
    const MatchModel& matches() const { return m_matches; }
    ComparisonView& comparison() { return *m_comparison; }
    /// Match and zoom actions with their keys, which act while the focus is in this page.
    QList<QAction*> viewActions() const { return m_viewActions; }
    /// Null without sound.
    ListeningBar* listening() { return m_listening; }

Q_SIGNALS:
    void resultChanged();
    void openRequested();
    void importRequested();

private:
    struct Answer {
        std::filesystem::path path;
        std::shared_ptr<const QueryResult> result; ///< null: error says why
        std::optional<Error> error;
    };
    void makeActions();
    void connectJobs();
    void begin();
    void addAnswer(Answer answer);
    void showAnswer(int index);
    void showResult(const std::shared_ptr<const QueryResult>& result);
    void showError(const Answer& answer);
    void showMatchesOrNotice();
    void selectMatch(int row);
    void connectListening();
    void listenToOccurrence();
    void step(int rows);

    EngineSession& m_session;
    const TrackModel& m_tracks;
    MatchModel m_matches;
    std::vector<std::filesystem::path> m_waiting;
    std::vector<Answer> m_answers;
    int m_shown = -1;
    bool m_hasQuery = false;
    QList<QAction*> m_viewActions;
    QueryHeader* m_header;
    NoticePanel* m_notice; ///< instead of everything below the header
    NoticePanel* m_noMatch; ///< instead of the table
    MatchTable* m_table;
    ComparisonView* m_comparison;
    ListeningBar* m_listening = nullptr;
    QStackedWidget* m_body;
    QStackedWidget* m_upper;
    QWidget* m_resultBody = nullptr;
    QueryJob m_queryJob;
    LibraryJob m_mapJob;
};

} // namespace stemma
