#include "ui/listening/sink_worker.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>

#include <algorithm>

namespace stemma
{
namespace
{

constexpr int channels = static_cast<int>(Sound::channels);
// Long enough for a loaded computer, short enough that a switch is heard at once.
constexpr qint64 bufferMilliseconds = 100;

constexpr int tickMilliseconds = 10;
constexpr int watchMilliseconds = 1000;
constexpr int ticksUntilResumed = 8; // a period of PulseAudio's takes two
constexpr int ticksUntilLost = 200;

// PulseAudio's stream may end without an error of Qt's; then it has no buffer any more, and anything but stopping
// it would be the end of the program.
bool isBroken(const QAudioSink& sink)
{
    return sink.bytesFree() < 0
        || (sink.error() != QAudio::NoError && sink.error() != QAudio::UnderrunError);
}

/// Float where the device takes it, else 16 bits.
QAudioFormat formatFor(const QAudioDevice& device)
{
    QAudioFormat format;
    format.setSampleRate(PlaybackMixer::rate);
    format.setChannelCount(channels);
    format.setSampleFormat(QAudioFormat::Float);
    if (!device.isFormatSupported(format))
        format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

/// The device of this name, or the system's choice when it is not there.
QAudioDevice deviceFor(const QByteArray& id)
{
    const auto outputs = QMediaDevices::audioOutputs();
    const auto found = std::find_if(
        outputs.begin(), outputs.end(), [&](const auto& device) { return device.id() == id; });
    return found == outputs.end() ? QMediaDevices::defaultAudioOutput() : *found;
}

} // namespace

SinkWorker::SinkWorker(std::shared_ptr<SinkClock> clock)
    : m_clock(std::move(clock))
{
    m_clockTimer.setTimerType(Qt::PreciseTimer);
    m_clockTimer.setInterval(tickMilliseconds);
    m_deviceTimer.setInterval(watchMilliseconds);
    connect(&m_clockTimer, &QTimer::timeout, this, &SinkWorker::tellTime);
    connect(&m_deviceTimer, &QTimer::timeout, this, &SinkWorker::watchDevices);
}

SinkWorker::~SinkWorker()
{
    stop();
}

// Qt 6.4 does not tell when devices of PulseAudio come and go, but it knows when asked.
void SinkWorker::watchDevices()
{
    if (m_sink) {
        const auto outputs = QMediaDevices::audioOutputs();
        const bool there
            = std::any_of(outputs.begin(), outputs.end(), [this](const QAudioDevice& device) {
                  return device.id() == m_deviceId;
              });
        if (!there)
            lose();
        return;
    }
    const bool there = !QMediaDevices::defaultAudioOutput().isNull();
    if (there != (m_known == AudioDevice::Ready))
        probe();
}

void SinkWorker::probe()
{
    m_deviceTimer.start();
    m_known
        = QMediaDevices::defaultAudioOutput().isNull() ? AudioDevice::Missing : AudioDevice::Ready;
    Q_EMIT deviceChanged(m_known);
    QList<AudioDeviceName> devices;
    for (const auto& device : QMediaDevices::audioOutputs())
        devices << AudioDeviceName{QString::fromUtf8(device.id()), device.description()};
    Q_EMIT devicesFound(devices);
}

void SinkWorker::start(const std::shared_ptr<PlaybackMixer>& mixer)
{
    if (m_sink)
        return;
    probe();
    if (m_known != AudioDevice::Ready)
        return;
    const auto device = deviceFor(m_wanted);
    const auto format = formatFor(device);
    m_mixer = mixer;
    m_begun = m_handedOut = mixer->rendered();
    m_standstill = 0;
    m_deviceId = device.id();
    m_source = std::make_unique<MixerDevice>(mixer, format.sampleFormat());
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(format.bytesForDuration(bufferMilliseconds * 1000));
    m_sink->start(m_source.get());
    if (isBroken(*m_sink)) {
        lose();
        return;
    }
    m_clockTimer.start();
    tellTime();
}

void SinkWorker::stop()
{
    if (!m_sink)
        return;
    m_clockTimer.stop();
    m_sink->stop();
    m_sink.reset();
    m_source.reset();
    const std::lock_guard lock(m_clock->mutex);
    m_clock->running = false;
    m_clock->heard = m_clock->handedOut = m_mixer->rendered();
}

void SinkWorker::lose()
{
    stop();
    m_known = AudioDevice::Lost;
    Q_EMIT deviceChanged(m_known);
}

void SinkWorker::tellTime()
{
    if (isBroken(*m_sink)) {
        lose();
        return;
    }
    const auto processed = static_cast<std::int64_t>(
        static_cast<double>(m_sink->processedUSecs()) * 1e-6 * PlaybackMixer::rate);
    const std::int64_t handedOut = m_mixer->rendered();
    {
        const std::lock_guard lock(m_clock->mutex);
        m_clock->handedOut = handedOut;
        m_clock->heard = std::min(m_begun + processed, handedOut);
        m_clock->when = std::chrono::steady_clock::now();
        m_clock->running = m_sink->state() == QAudio::ActiveState;
    }
    followStandstill(handedOut);
}

// Qt 6.4 fills PulseAudio's buffer in whole periods, which may never be as much as PulseAudio waits for before
// it begins; resuming tells it to begin with what is there. A device that takes nothing at all is gone.
void SinkWorker::followStandstill(std::int64_t handedOut)
{
    m_standstill = handedOut == m_handedOut ? m_standstill + 1 : 0;
    m_handedOut = handedOut;
    if (m_standstill >= ticksUntilLost) {
        lose();
    } else if (
        m_standstill == ticksUntilResumed
        && handedOut - m_begun < PlaybackMixer::rate * bufferMilliseconds / 500) {
        m_sink->suspend();
        m_sink->resume();
    }
}

} // namespace stemma
