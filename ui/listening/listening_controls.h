// The buttons, the slider and the status line for listening; they know nothing of sound.
#pragma once

#include "ui/listening/playback_mixer.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace stemma
{

/// Begins with the query, in a loop, at full volume. The volume is a place of its slider, 0..100.
class ListeningControls final : public QWidget
{
    Q_OBJECT
public:
    explicit ListeningControls(QWidget* parent = nullptr);

    ListeningSource source() const;
    void choose(ListeningSource source);
    void toggleLoop();
    void toggleRaw();
    int volume() const;
    void setVolume(int percent);

    void setPlaying(bool playing);
    void setPlayable(bool playable);
    enum class Retry { Hidden, Offered };
    void setStatus(const QString& text, Retry retry);
    QString status() const;

Q_SIGNALS:
    void playToggled();
    void sourceChosen(stemma::ListeningSource source);
    void rawToggled(bool raw);
    void loopToggled(bool looping);
    void volumeChanged(int percent);
    void retryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeToggle(const QString& text, const QString& explanation);
    void makeSources();
    void makeVolume();
    void drawIcons();

    bool m_playing = false;
    QHBoxLayout* m_buttons = nullptr;
    QToolButton* m_play;
    QButtonGroup* m_sources;
    QToolButton* m_loop = nullptr;
    QToolButton* m_raw = nullptr;
    QLabel* m_status;
    QToolButton* m_retry;
    QSlider* m_volume;
};

} // namespace stemma
