// The mixer as something that a sound device reads from.
#pragma once

#include "ui/listening/playback_mixer.h"

#include <QAudioFormat>
#include <QIODevice>

#include <memory>
#include <vector>

namespace stemma
{

/// Never ends. Used on the sound thread.
class MixerDevice final : public QIODevice
{
    Q_OBJECT
public:
    /// @param format Float or Int16
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

} // namespace stemma
