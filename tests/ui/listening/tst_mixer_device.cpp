// What a sound device reads is what the mixer renders, in the format that it asked for.
#include "ui/listening/mixer_device.h"

#include <QTest>

#include <cstring>

using namespace stemma;

namespace
{

std::shared_ptr<PlaybackMixer> playing(float value)
{
    auto sounds = std::make_shared<ListeningSounds>();
    sounds->time = {0, 1};
    for (int i = 0; i < PlaybackMixer::rate; ++i)
        sounds->query.samples.insert(sounds->query.samples.end(), {value, -value});
    sounds->warped = sounds->raw = sounds->query;
    auto mixer = std::make_shared<PlaybackMixer>();
    mixer->setSounds(sounds);
    mixer->play();
    return mixer;
}

template <class Sample> std::vector<Sample> samplesOf(const QByteArray& bytes)
{
    std::vector<Sample> samples(static_cast<std::size_t>(bytes.size()) / sizeof(Sample));
    std::memcpy(samples.data(), bytes.data(), samples.size() * sizeof(Sample));
    return samples;
}

} // namespace

class MixerDeviceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesFloats()
    {
        const auto mixer = playing(0.5F);
        MixerDevice device(mixer, QAudioFormat::Float);
        const auto samples = samplesOf<float>(device.read(8 * 1000));
        QCOMPARE(samples.size(), std::size_t(2000));
        QCOMPARE(mixer->rendered(), std::int64_t(1000));
        QCOMPARE(samples[1998], 0.5F);
        QCOMPARE(samples[1999], -0.5F);
    }
    void givesSixteenBitsWithoutWrapping()
    {
        const auto mixer = playing(1.5F);
        MixerDevice device(mixer, QAudioFormat::Int16);
        const auto samples = samplesOf<qint16>(device.read(4 * 1000));
        QCOMPARE(samples.size(), std::size_t(2000));
        QCOMPARE(samples[1998], qint16(32767));
        QCOMPARE(samples[1999], qint16(-32767));
    }
    void givesWholeFramesOnly()
    {
        const auto mixer = playing(0.5F);
        MixerDevice device(mixer, QAudioFormat::Float);
        QCOMPARE(device.read(27).size(), 24);
        QCOMPARE(mixer->rendered(), std::int64_t(3));
    }
    void neverEnds()
    {
        const auto mixer = playing(0.5F);
        MixerDevice device(mixer, QAudioFormat::Float);
        device.read(8 * 96000);
        QVERIFY(!mixer->isPlaying());
        const auto silence = samplesOf<float>(device.read(8 * 100));
        QCOMPARE(silence, std::vector<float>(200));
        QVERIFY(device.bytesAvailable() > 0 && !device.atEnd());
    }
};

QTEST_APPLESS_MAIN(MixerDeviceTest)
#include "tst_mixer_device.moc"
