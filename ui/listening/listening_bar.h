// The controls for listening to a match, and what they need in the background.
#pragma once

#include "ui/jobs/listening_job.h"
#include "ui/listening/player.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QAction;

namespace stemma
{

class ListeningControls;

/// Prepares the chosen occurrence with a little around it, and plays it in a loop. Lives on the GUI thread.
class ListeningBar final : public QWidget
{
    Q_OBJECT
public:
    /// How much is prepared before and behind an occurrence.
    static constexpr double margin = 3; // seconds

    explicit ListeningBar(std::unique_ptr<AudioOutput> output, QWidget* parent = nullptr);

    /// What is to be heard: ListeningRequest::wanted is the occurrence in the query. The same once more with
    /// another alignment goes on playing at the same instant.
    void setMatch(std::shared_ptr<const EngineActions> actions, const ListeningRequest& match);
    void clear();
    /// What is repeated instead of the match: the selected stretch of the query; none: the match again.
    void setSelection(const std::optional<TimeRange>& selection);
    /// Plays from @p queryTime on; prepares the sound around it when that is not there yet.
    void playFrom(double queryTime);

    /// With their keys, which act where the actions are added, as in QueryPage; none acts in a text field, and
    /// Space still presses the button that has the focus.
    QList<QAction*> actions() const { return m_actions; }
    ListeningSource source() const;
    /// A place of the slider, 0..100; volumeChanged() follows where it is another one.
    void setVolume(int percent);
    QString statusText() const;
    Player& player() { return m_player; }

Q_SIGNALS:
    /// What is heard at this moment, in seconds of the query; none when there is nothing to hear.
    void positionChanged(std::optional<double> queryTime);
    void volumeChanged(int percent);

private:
    void connectControls();
    void makeActions();
    void prepare(const TimeRange& wanted);
    void prepareSelection();
    TimeRange loop() const;
    void take(const std::shared_ptr<const ListeningSounds>& sounds);
    void togglePlaying();
    void leaveSpaceToButtons(const QWidget* focus);
    void showState();

    std::shared_ptr<const EngineActions> m_engine;
    std::optional<ListeningRequest> m_match;
    std::optional<TimeRange> m_selection;
    QTimer m_selecting; ///< runs while a selection is being dragged
    std::optional<double> m_playFrom; ///< as soon as the sound is prepared
    std::shared_ptr<const ListeningSounds> m_sounds;
    std::optional<Error> m_problem;
    bool m_probed = false;
    ListeningControls* m_controls;
    QAction* m_playAction = nullptr;
    QList<QAction*> m_actions;
    Player m_player;
    ListeningJob m_job;
};

} // namespace stemma
