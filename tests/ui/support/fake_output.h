// A sound device without sound: the test says how much was played.
#pragma once

#include "ui/listening/audio_output.h"

namespace stemma::test
{

class FakeOutput final : public AudioOutput
{
public:
    AudioDevice device = AudioDevice::Ready; ///< what is found
    QList<AudioDeviceName> devices;
    QString chosen; ///< "": the system's choice
    int probes = 0;
    bool running = false;

    void probe() override
    {
        ++probes;
        Q_EMIT deviceChanged(device);
        Q_EMIT devicesFound(devices);
    }
    void choose(const QString& deviceId) override { chosen = deviceId; }
    void start(std::shared_ptr<PlaybackMixer> mixer) override
    {
        m_mixer = std::move(mixer);
        running = device == AudioDevice::Ready;
        Q_EMIT deviceChanged(device);
    }
    void stop() override { running = false; }
    std::int64_t heard() const override { return m_heard; }

    /// What is played; null before.
    PlaybackMixer* mixer() const { return m_mixer.get(); }
    /// Plays @p seconds; the last @p buffered of all are not heard yet.
    void play(double seconds, double buffered = 0)
    {
        std::vector<float> out(
            static_cast<std::size_t>(seconds * PlaybackMixer::rate) * Sound::channels);
        m_mixer->render(out);
        m_heard = m_mixer->rendered() - static_cast<std::int64_t>(buffered * PlaybackMixer::rate);
    }
    /// The device is pulled out.
    void lose()
    {
        running = false;
        device = AudioDevice::Missing;
        Q_EMIT deviceChanged(AudioDevice::Lost);
    }

private:
    std::shared_ptr<PlaybackMixer> m_mixer;
    std::int64_t m_heard = 0;
};

} // namespace stemma::test
