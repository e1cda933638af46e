// Playing what is prepared: start and stop, what is heard, where the sound is.
#pragma once

#include "ui/listening/audio_output.h"

#include <QObject>
#include <QTimer>

namespace stemma
{

/// Lives on the GUI thread.
class Player final : public QObject
{
    Q_OBJECT
public:
    explicit Player(std::unique_ptr<AudioOutput> output, QObject* parent = nullptr);
    ~Player() override;

    /// Null: nothing to play. @p loop is where playing begins, and what is repeated while looping.
    void setSounds(std::shared_ptr<const ListeningSounds> sounds, const TimeRange& loop);
    bool hasSounds() const { return m_hasSounds; }

    void play();
    void playFrom(double time);
    void pause();
    bool isPlaying() const { return m_playing; }

    void setSource(ListeningSource source) { m_mixer->setSource(source); }
    void setRaw(bool raw) { m_mixer->setRaw(raw); }
    void setVolume(float volume) { m_mixer->setVolume(volume); }
    /// What is repeated from now on. What is played behind it goes back to its beginning, and what waits begins there.
    void setLoop(const TimeRange& loop);
    void setLooping(bool looping);
    /// Where the next sound is taken from, seconds of the query.
    double position() const { return m_mixer->position(); }

    /// Looks for a device, again after it was missing.
    void probe() { m_output->probe(); }
    /// See AudioOutput::choose().
    void chooseDevice(const QString& id) { m_output->choose(id); }
    AudioDevice device() const { return m_device; }

Q_SIGNALS:
    /// Whether it plays, or the device.
    void changed();
    void devicesFound(const QList<stemma::AudioDeviceName>& devices);
    /// What is heard at this moment, in seconds of the query; none without sounds.
    void positionChanged(std::optional<double> time);

private:
    void follow();
    void setPlaying(bool playing);
    void takeDevice(AudioDevice device);

    std::shared_ptr<PlaybackMixer> m_mixer;
    std::unique_ptr<AudioOutput> m_output;
    AudioDevice m_device = AudioDevice::Unknown;
    TimeRange m_loop;
    bool m_looping = true;
    bool m_hasSounds = false;
    bool m_playing = false;
    int m_silentTicks = 0;
    QTimer m_timer;
};

} // namespace stemma
