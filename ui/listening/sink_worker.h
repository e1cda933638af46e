// What the sound thread does. Private to SinkOutput.
#pragma once

#include "ui/listening/audio_output.h"

#include <QAudioFormat>
#include <QIODevice>

#include <chrono>
#include <mutex>

class QAudioSink;
class QMediaDevices;
class QTimer;

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

/// The mixer as something that a sink reads from.
class MixerDevice final : public QIODevice
{
    Q_OBJECT
public:
    MixerDevice(std::shared_ptr<PlaybackMixer> mixer, QAudioFormat::SampleFormat format);
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    std::shared_ptr<PlaybackMixer> m_mixer;
    QAudioFormat::SampleFormat m_format;
    std::vector<float> m_block;
};

/// Everything is called on the sound thread.
class SinkWorker final : public QObject
{
    Q_OBJECT
public:
    explicit SinkWorker(std::shared_ptr<SinkClock> clock);
    ~SinkWorker() override;

    void probe();
    void start(const std::shared_ptr<PlaybackMixer>& mixer);
    void stop();

Q_SIGNALS:
    void deviceChanged(stemma::AudioDevice device);

private:
    void watchDevices();
    void lose();
    void tellTime();

    std::shared_ptr<SinkClock> m_clock;
    std::shared_ptr<PlaybackMixer> m_mixer;
    std::int64_t m_begun = 0; ///< frames the mixer had given before the sink was started
    QByteArray m_deviceId;
    QMediaDevices* m_devices = nullptr;
    std::unique_ptr<MixerDevice> m_source;
    std::unique_ptr<QAudioSink> m_sink;
    QTimer* m_timer = nullptr;
};

} // namespace stemma
