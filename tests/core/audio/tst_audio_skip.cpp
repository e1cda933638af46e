// Sound from the middle of a file is the sound that decoding from its start gives there.
#include "core/audio/audio_decoder.h"
#include "tests/support/media_files.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace stemma;
using namespace stemma::test;
namespace fs = std::filesystem;

namespace
{

constexpr int outRate = 48000;

// A sweep that never repeats and has no steps, so that every codec keeps it and every shift shows: left
// rises, right falls.
std::vector<float> sweeps(double seconds, int rate)
{
    std::vector<float> samples;
    double left = 0;
    double right = 0;
    const auto count = static_cast<int>(seconds * rate);
    for (int i = 0; i < count; ++i) {
        const double part = static_cast<double>(i) / count;
        left += 2 * std::numbers::pi * (300 + 900 * part) / rate;
        right += 2 * std::numbers::pi * (1500 - 700 * part) / rate;
        samples.push_back(0.4F * static_cast<float>(std::sin(left)));
        samples.push_back(0.4F * static_cast<float>(std::sin(right)));
    }
    return samples;
}

std::vector<float> readFrom(const fs::path& file, std::int64_t sample, std::size_t frames)
{
    auto decoder = AudioDecoder::open(file, outRate, Channels::Stereo);
    if (!decoder || (sample > 0 && !decoder->skipTo(sample, {})))
        return {};
    std::vector<float> samples(frames * 2);
    const auto got = decoder->read(samples);
    samples.resize(got ? *got : 0);
    return samples;
}

double difference(std::span<const float> a, std::span<const float> b)
{
    std::vector<float> rest;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        rest.push_back(a[i] - b[i]);
    return rms(rest);
}

} // namespace

class AudioSkipTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    fs::path at(const std::string& name) const
    {
        return fs::path(m_dir.path().toStdString()) / name;
    }

private Q_SLOTS:
    void theMiddleIsWhatDecodingGives_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rate");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<double>("allowed"); // of a signal with RMS 0.28
        QTest::addColumn<int>("slack"); // samples; Matroska counts milliseconds
        const auto row = [](const char* name, int rate, double allowed, const char* options = "",
                            int slack = 0) {
            QTest::addRow("%s %d %s", name, rate, options)
                << QString::fromLatin1(name) << rate
                << QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts) << allowed << slack;
        };
        row("a.wav", 44100, 1e-6);
        row("a.wav", 96000, 1e-6);
        row("a.w64", 48000, 1e-6);
        row("a.aiff", 44100, 1e-6);
        row("a.flac", 44100, 1e-6);
        row("a.flac", 22050, 1e-6);
        row("a.m4a", 44100, 1e-6, "-c:a alac");
        row("a.wv", 44100, 1e-6);
        row("a.mka", 44100, 1e-6, "-c:a flac", 25);
        row("a.mka", 44100, 0.02, "-c:a aac", 25);
        row("a.m4a", 44100, 0.002);
        row("a.mp3", 44100, 0.002);
        row("a.mp3", 48000, 0.002, "-q:a 4");
        row("a.aac", 44100, 0.002);
        row("a.ac3", 48000, 0.002);
        row("a.ogg", 44100, 0.002);
        row("a.opus", 48000, 0.002);
        row("a.webm", 48000, 0.002, "", 25);
        row("a.wma", 44100, 0.002);
        row("v.mp4", 44100, 0.002, "-f lavfi -i testsrc=s=64x48:d=30 -c:v mpeg4");
        row("v.mkv", 44100, 0.02, "-f lavfi -i testsrc=s=64x48:d=30 -c:v mpeg4 -c:a flac", 25);
    }
    void theMiddleIsWhatDecodingGives()
    {
        QFETCH(QString, name);
        QFETCH(int, rate);
        QFETCH(QStringList, options);
        QFETCH(double, allowed);
        QFETCH(int, slack);
        if (!haveFfmpeg())
            QSKIP("the ffmpeg program is not installed");
        const fs::path source = at("source.wav");
        const fs::path file = at(name.toStdString());
        std::vector<std::string> arguments;
        for (const QString& option : options)
            arguments.push_back(option.toStdString());
        QVERIFY(writeWavInterleaved(source, sweeps(30, rate), rate, 2));
        if (!encode(source, file, arguments))
            QSKIP("this ffmpeg program has no such encoder");

        const auto whole = readFrom(file, 0, std::size_t{40} * outRate);
        QVERIFY(whole.size() > std::size_t{2} * 29 * outRate);
        for (const std::int64_t sample : {1 * outRate + 7, 11 * outRate + 12345, 25 * outRate}) {
            const auto part = readFrom(file, sample, 2 * outRate);
            QCOMPARE(part.size(), std::size_t{4} * outRate);
            double error = 1;
            for (int late = -slack; late <= slack; ++late) {
                const auto from = static_cast<std::size_t>(sample + late) * 2;
                error = std::min(
                    error, difference(part, std::span(whole).subspan(from, part.size())));
            }
            qInfo("%lld: %.2e", static_cast<long long>(sample), error);
            QVERIFY2(error <= allowed, qPrintable(QString::number(error)));
        }
    }
    void theEndIsTheSameEnd_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"e.wav", "e.flac", "e.m4a", "e.mp3", "e.ogg"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void theEndIsTheSameEnd()
    {
        QFETCH(QString, name);
        if (!haveFfmpeg())
            QSKIP("the ffmpeg program is not installed");
        const fs::path file = at(name.toStdString());
        QVERIFY(writeWavInterleaved(at("end.wav"), sweeps(20, 44100), 44100, 2));
        if (file != at("end.wav") && !encode(at("end.wav"), file))
            QSKIP("this ffmpeg program has no such encoder");
        const auto whole = readFrom(file, 0, std::size_t{40} * outRate).size() / 2;
        const auto part = readFrom(file, 15 * outRate, std::size_t{40} * outRate).size() / 2;
        QCOMPARE(part + 15 * outRate, whole);
        QCOMPARE(readFrom(file, 30 * outRate, 100).size(), std::size_t(0));
    }
    void sidesStayApart()
    {
        std::vector<float> samples;
        for (int i = 0; i < outRate; ++i)
            samples.insert(samples.end(), {0.5F, -0.25F});
        QVERIFY(writeWavInterleaved(at("sides.wav"), samples, outRate, 2));
        const auto stereo = readFrom(at("sides.wav"), 0, 100);
        QVERIFY(std::abs(stereo[10] - 0.5F) < 1e-4F && std::abs(stereo[11] + 0.25F) < 1e-4F);
        QVERIFY(writeWav(at("one.wav"), tone(440, 1, outRate), outRate, 1));
        const auto both = readFrom(at("one.wav"), 0, 1000);
        QCOMPARE(both.size(), std::size_t(2000));
        for (std::size_t i = 0; i < both.size(); i += 2)
            QCOMPARE(both[i], both[i + 1]);
    }
    void centreOfSurroundIsOnBothSides()
    {
        if (!haveFfmpeg())
            QSKIP("the ffmpeg program is not installed");
        // FL FR FC LFE BL BR: only the centre and the left back sound.
        std::vector<float> samples;
        for (int i = 0; i < outRate; ++i)
            samples.insert(samples.end(), {0, 0, 0.4F, 0, 0.2F, 0});
        QVERIFY(writeWavInterleaved(at("six.wav"), samples, outRate, 6));
        QVERIFY(encode(at("six.wav"), at("six.flac")));
        const auto stereo = readFrom(at("six.flac"), 0, 100);
        QVERIFY(stereo.size() == 200);
        QVERIFY(std::abs(stereo[50] - 0.6F / 4) < 1e-3F); // FL, FC, LFE, BL
        QVERIFY(std::abs(stereo[51] - 0.4F / 4) < 1e-3F);
    }
    void stopsOnRequest()
    {
        QVERIFY(writeWav(at("stop.wav"), tone(440, 3, 8000), 8000, 1));
        auto decoder = AudioDecoder::open(at("stop.wav"), outRate, Channels::Stereo);
        QVERIFY(decoder.ok());
        std::stop_source stop;
        stop.request_stop();
        const auto status = decoder->skipTo(outRate, stop.get_token());
        QVERIFY(!status && status.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(AudioSkipTest)
#include "tst_audio_skip.moc"
