#include "ui/listening/mixer_device.h"

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

constexpr int channels = static_cast<int>(Sound::channels);

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

} // namespace stemma
