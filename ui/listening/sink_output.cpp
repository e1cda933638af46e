#include "ui/listening/sink_output.h"

#include "ui/listening/sink_worker.h"

#include <algorithm>

namespace stemma
{

SinkOutput::SinkOutput(QObject* parent)
    : AudioOutput(parent)
    , m_clock(std::make_shared<SinkClock>())
    , m_worker(new SinkWorker(m_clock))
{
    connect(m_worker, &SinkWorker::deviceChanged, this, &AudioOutput::deviceChanged);
    connect(m_worker, &SinkWorker::devicesFound, this, &AudioOutput::devicesFound);
    m_thread.adopt(m_worker);
}

SinkOutput::~SinkOutput() = default;

void SinkOutput::probe()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->probe(); });
}

void SinkOutput::choose(const QString& deviceId)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, id = deviceId.toUtf8()] { worker->choose(id); });
}

void SinkOutput::start(std::shared_ptr<PlaybackMixer> mixer)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, mixer = std::move(mixer)] { worker->start(mixer); });
}

void SinkOutput::stop()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->stop(); });
}

std::int64_t SinkOutput::heard() const
{
    const std::lock_guard lock(m_clock->mutex);
    if (!m_clock->running)
        return m_clock->heard;
    const std::chrono::duration<double> since = std::chrono::steady_clock::now() - m_clock->when;
    const auto more = static_cast<std::int64_t>(since.count() * PlaybackMixer::rate);
    return std::min(m_clock->heard + more, m_clock->handedOut);
}

} // namespace stemma
