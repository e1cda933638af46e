// The computer's own sound device, driven on a thread of its own: opening one may take long, and a busy window
// must not make the sound stutter.
#pragma once

#include "ui/jobs/event_thread.h"
#include "ui/listening/audio_output.h"

namespace stemma
{

class SinkWorker;
struct SinkClock;

class SinkOutput final : public AudioOutput
{
    Q_OBJECT
public:
    explicit SinkOutput(QObject* parent = nullptr);
    ~SinkOutput() override;

    void probe() override;
    void choose(const QString& deviceId) override;
    void start(std::shared_ptr<PlaybackMixer> mixer) override;
    void stop() override;
    std::int64_t heard() const override;

private:
    std::shared_ptr<SinkClock> m_clock;
    SinkWorker* m_worker; ///< owned by the thread
    EventThread m_thread;
};

} // namespace stemma
