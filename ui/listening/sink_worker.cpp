#include "ui/listening/sink_worker.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

constexpr int channels = static_cast<int>(Sound::channels);
// Long enough for a loaded computer, short enough that a switch is heard at once.
constexpr int bufferMilliseconds = 60;

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

} // namespace

MixerDevice::MixerDevice(std::shared_ptr<PlaybackMixer> mixer, QAudioFormat::SampleFormat format)
    : m_mixer(std::move(mixer))
    , m_format(format)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

// There is always more.
qint64 MixerDevice::bytesAvailable() const
{
    return qint64{PlaybackMixer::rate} * channels * 4 + QIODevice::bytesAvailable();
}

qint64 MixerDevice::readData(char* data, qint64 size)
{
    const bool floats = m_format == QAudioFormat::Float;
    const auto sampleBytes = static_cast<qint64>(floats ? sizeof(float) : sizeof(qint16));
    const qint64 frames = size / (sampleBytes * channels);
    m_block.resize(static_cast<std::size_t>(frames * channels));
    m_mixer->render(m_block);
    if (floats) {
        std::copy_n(
            reinterpret_cast<const char*>(m_block.data()), frames * channels * sampleBytes, data);
    } else {
        for (std::size_t i = 0; i < m_block.size(); ++i) {
            const auto value
                = static_cast<qint16>(std::lround(std::clamp(m_block[i], -1.0F, 1.0F) * 32767.0F));
            std::copy_n(
                reinterpret_cast<const char*>(&value), sampleBytes,
                data + static_cast<qint64>(i) * sampleBytes);
        }
    }
    return frames * channels * sampleBytes;
}

qint64 MixerDevice::writeData(const char* /*data*/, qint64 /*size*/)
{
    return -1;
}

SinkWorker::SinkWorker(std::shared_ptr<SinkClock> clock)
    : m_clock(std::move(clock))
{
}

SinkWorker::~SinkWorker()
{
    stop();
}

void SinkWorker::watchDevices()
{
    if (m_devices)
        return;
    m_devices = new QMediaDevices(this);
    connect(m_devices, &QMediaDevices::audioOutputsChanged, this, [this] {
        const auto outputs = QMediaDevices::audioOutputs();
        const bool there
            = std::any_of(outputs.begin(), outputs.end(), [this](const QAudioDevice& device) {
                  return device.id() == m_deviceId;
              });
        if (m_sink && !there)
            lose();
        else if (!m_sink)
            probe();
    });
}

void SinkWorker::probe()
{
    watchDevices();
    Q_EMIT deviceChanged(
        QMediaDevices::defaultAudioOutput().isNull() ? AudioDevice::Missing : AudioDevice::Ready);
}

void SinkWorker::start(const std::shared_ptr<PlaybackMixer>& mixer)
{
    if (m_sink)
        return;
    watchDevices();
    const auto device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        Q_EMIT deviceChanged(AudioDevice::Missing);
        return;
    }
    const auto format = formatFor(device);
    m_mixer = mixer;
    m_begun = mixer->rendered();
    m_deviceId = device.id();
    m_source = std::make_unique<MixerDevice>(mixer, format.sampleFormat());
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(format.bytesForDuration(bufferMilliseconds * 1000));
    connect(m_sink.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
        const bool broken = m_sink
            && (m_sink->error() == QAudio::FatalError || m_sink->error() == QAudio::IOError
                || m_sink->error() == QAudio::OpenError);
        if (state == QAudio::StoppedState && broken)
            lose();
    });
    m_sink->start(m_source.get());
    if (m_sink->error() != QAudio::NoError && m_sink->error() != QAudio::UnderrunError) {
        lose();
        return;
    }
    if (!m_timer) {
        m_timer = new QTimer(this);
        m_timer->setTimerType(Qt::PreciseTimer);
        connect(m_timer, &QTimer::timeout, this, &SinkWorker::tellTime);
    }
    m_timer->start(10);
    tellTime();
    Q_EMIT deviceChanged(AudioDevice::Ready);
}

void SinkWorker::stop()
{
    if (!m_sink)
        return;
    m_timer->stop();
    // Without this the sink would tell of its end while it is being destroyed.
    m_sink->disconnect(this);
    m_sink->stop();
    m_sink.reset();
    m_source.reset();
    const std::lock_guard lock(m_clock->mutex);
    m_clock->running = false;
    m_clock->heard = m_clock->handedOut = m_mixer->rendered();
}

void SinkWorker::lose()
{
    if (!m_timer)
        m_timer = new QTimer(this);
    stop();
    Q_EMIT deviceChanged(AudioDevice::Lost);
}

void SinkWorker::tellTime()
{
    const auto processed = static_cast<std::int64_t>(
        static_cast<double>(m_sink->processedUSecs()) * 1e-6 * PlaybackMixer::rate);
    const std::lock_guard lock(m_clock->mutex);
    m_clock->handedOut = m_mixer->rendered();
    m_clock->heard = std::min(m_begun + processed, m_clock->handedOut);
    m_clock->when = std::chrono::steady_clock::now();
    m_clock->running = m_sink->state() == QAudio::ActiveState;
}

} // namespace stemma
