// What the sound thread does. Private to SinkOutput.
#pragma once

#include "ui/listening/audio_output.h"
#include "ui/listening/mixer_device.h"

#include <QTimer>

#include <chrono>
#include <mutex>

class QAudioSink;

namespace stemma
{

/// Where the sound is, told by the sound thread and read by the window.
struct SinkClock {
    std::mutex mutex;
    std::int64_t heard = 0; ///< frames of the mixer, at `when`
    std::int64_t handedOut = 0;
    std::chrono::steady_clock::time_point when;
    bool running = false;
};

/// Everything is called on the sound thread.
class SinkWorker final : public QObject
{
    Q_OBJECT
public:
    explicit SinkWorker(std::shared_ptr<SinkClock> clock);
    ~SinkWorker() override;

    void probe();
    void choose(const QByteArray& deviceId) { m_wanted = deviceId; }
    void start(const std::shared_ptr<PlaybackMixer>& mixer);
    void stop();

Q_SIGNALS:
    void deviceChanged(stemma::AudioDevice device);
    void devicesFound(const QList<stemma::AudioDeviceName>& devices);

private:
    void watchDevices();
    void lose();
    void tellTime();
    void followStandstill(std::int64_t handedOut);

    std::shared_ptr<SinkClock> m_clock;
    std::shared_ptr<PlaybackMixer> m_mixer;
    std::int64_t m_begun = 0; ///< frames the mixer had given before the sink was started
    std::int64_t m_handedOut = 0; ///< when the time was told last
    int m_standstill = 0; ///< how often in a row nothing was taken since
    QByteArray m_wanted; ///< device that was chosen; empty: the system's choice
    QByteArray m_deviceId; ///< that plays
    AudioDevice m_known = AudioDevice::Unknown;
    std::unique_ptr<MixerDevice> m_source;
    std::unique_ptr<QAudioSink> m_sink;
    QTimer m_clockTimer{this};
    QTimer m_deviceTimer{this};
};

} // namespace stemma
