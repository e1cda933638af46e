// Sample 0 is the first audible sample, and nothing is added or lost, in every format.
#include "tests/core/audio/decoding.h"
#include "tests/support/media_files.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace stemma;
using namespace stemma::test;
namespace fs = std::filesystem;

class AudioPositionsTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    fs::path at(const char* name) const { return fs::path(m_dir.path().toStdString()) / name; }

private Q_SLOTS:
    void clickStaysInPlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("exactLength");
        const auto row = [](const char* name, int rate, int channels, const char* options = "",
                            bool exactLength = true) {
            QTest::addRow("%s %d %d %s", name, rate, channels, options)
                << QString::fromLatin1(name) << rate << channels
                << QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts) << exactLength;
        };
        row("a.wav", 44100, 2);
        row("a.wav", 8000, 1);
        row("a.wav", 192000, 8);
        row("a.wav", 48000, 2, "-c:a pcm_f32le");
        row("a.wav", 48000, 2, "-c:a pcm_s24le");
        row("a.wav", 22050, 1, "-c:a pcm_u8");
        row("a.flac", 44100, 2);
        row("a.flac", 192000, 8);
        row("a.aiff", 44100, 2);
        row("a.m4a", 44100, 2, "-c:a alac");
        row("a.mp3", 44100, 2);
        row("a.mp3", 8000, 1);
        row("a.mp3", 48000, 2, "-q:a 4");
        row("a.m4a", 44100, 2);
        row("a.m4a", 44100, 2, "-movflags +faststart");
        row("a.m4a", 8000, 1);
        row("a.ogg", 44100, 2);
        row("a.ogg", 8000, 1);
        row("a.ogg", 48000, 6);
        row("a.opus", 48000, 2);
        row("a.opus", 8000, 1);
        row("a.webm", 48000, 2);
        row("a.wma", 44100, 2, "", false);
        row("a.wma", 16000, 1, "", false);
        row("a.mka", 44100, 2, "", false);
        row("v.mp4", 44100, 2, "-f lavfi -i testsrc=s=64x48:d=2 -c:v mpeg4");
        row("v.mkv", 44100, 2, "-f lavfi -i testsrc=s=64x48:d=2 -c:v mpeg4 -c:a flac");
    }
    void clickStaysInPlace()
    {
        QFETCH(QString, name);
        QFETCH(int, rate);
        QFETCH(int, channels);
        QFETCH(QStringList, options);
        QFETCH(bool, exactLength);
        const fs::path source = at("source.wav");
        const fs::path file = at(name.toLatin1().constData());
        std::vector<std::string> arguments;
        for (const QString& option : options)
            arguments.push_back(option.toStdString());
        QVERIFY(writeWav(source, click(0.5, 1.7, rate), rate, channels));
        if (!haveFfmpeg())
            QSKIP("the ffmpeg program is not installed");
        if (!encode(source, file, arguments))
            QSKIP("this ffmpeg program has no such encoder");
        for (const int out : {16000, 44100}) {
            const Decoded decoded = decodeAll(file, out);
            QVERIFY2(!decoded.error, decoded.error ? decoded.error->detail.c_str() : "");
            QVERIFY2(!decoded.damage, decoded.damage ? decoded.damage->detail.c_str() : "");
            const bool lossless = decoded.info.format.bitsPerSample > 0;
            const double error = std::abs(clickTime(decoded.samples, out) - 0.5);
            const double allowed = lossless ? 1.0 / rate : 0.001;
            QVERIFY2(error < allowed, qPrintable(QString::number(error)));
            const double seconds = static_cast<double>(decoded.samples.size()) / out;
            QVERIFY2(
                std::abs(seconds - 1.7) < (exactLength ? 1.5 / out : 0.06),
                qPrintable(QString::number(seconds, 'f', 6)));
            // Opus is always decoded at 48 kHz.
            QCOMPARE(
                decoded.info.format.sampleRate, decoded.info.format.codec == "opus" ? 48000 : rate);
            QCOMPARE(decoded.info.format.channels, channels);
        }
    }
    void anyChunkingGivesOneResult()
    {
        QVERIFY(writeWav(at("c.wav"), tone(440, 0.5, 44100), 44100, 2));
        const auto whole = decodeAll(at("c.wav"), 16000, 1 << 20).samples;
        QCOMPARE(whole.size(), std::size_t(8000));
        for (const std::size_t chunk : {1U, 7U, 511U, 4096U})
            QVERIFY(decodeAll(at("c.wav"), 16000, chunk).samples == whole);
    }
    void channelsAreAveraged()
    {
        std::vector<float> samples;
        for (int i = 0; i < 4000; ++i)
            samples.insert(samples.end(), {0.6F, 0.2F, -0.2F});
        QVERIFY(writeWavInterleaved(at("three.wav"), samples, 16000, 3));
        const auto mean = decodeAll(at("three.wav"), 16000).samples;
        QCOMPARE(mean.size(), std::size_t(4000));
        for (const float value : mean)
            QVERIFY(std::abs(value - 0.2F) < 0.0002F);
    }
    void chainedOggKeepsEveryLinkWhole_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("vorbis") << ".ogg";
        QTest::newRow("opus") << ".opus";
    }
    void chainedOggKeepsEveryLinkWhole()
    {
        QFETCH(QString, ending);
        if (!haveFfmpeg())
            QSKIP("the ffmpeg program is not installed");
        QByteArray chain;
        const auto link = [&](int rate, int channels, double when) {
            const fs::path file = at(("link" + ending.toStdString()).c_str());
            const bool made = writeWav(at("link.wav"), click(when, 1, rate), rate, channels)
                && encode(at("link.wav"), file);
            chain += readBytes(file);
            return made;
        };
        QVERIFY(link(44100, 2, 0.3) && link(22050, 1, 0.6) && link(48000, 2, 0.2));
        QVERIFY(writeBytes(at("chain.ogg"), chain));
        const Decoded decoded = decodeAll(at("chain.ogg"), 16000);
        QVERIFY(!decoded.error);
        QVERIFY2(!decoded.damage, decoded.damage ? decoded.damage->detail.c_str() : "");
        QVERIFY(std::abs(static_cast<double>(decoded.samples.size()) - 48000) <= 3);
        const std::span all(decoded.samples);
        QVERIFY(std::abs(clickTime(all.subspan(0, 16000), 16000) - 0.3) < 0.001);
        QVERIFY(std::abs(clickTime(all.subspan(16000, 16000), 16000) - 0.6) < 0.001);
        QVERIFY(std::abs(clickTime(all.subspan(32000), 16000) - 0.2) < 0.001);
        QVERIFY(std::abs(decoded.info.declaredSeconds - 3) < 0.05);
    }
    void parametersMayChangeInTheMiddle()
    {
        if (!haveFfmpeg())
            QSKIP("the ffmpeg program is not installed");
        // ADTS carries rate and channels in every frame.
        QByteArray joined;
        for (const int rate : {44100, 24000}) {
            QVERIFY(writeWav(at("p.wav"), tone(1000, 1, rate), rate, rate == 44100 ? 2 : 1));
            QVERIFY(encode(at("p.wav"), at("p.aac")));
            joined += readBytes(at("p.aac"));
        }
        QVERIFY(writeBytes(at("joined.aac"), joined));
        const Decoded decoded = decodeAll(at("joined.aac"), 16000);
        QVERIFY(!decoded.error);
        const std::span all(decoded.samples);
        QVERIFY(all.size() > 32000 && all.size() < 35000);
        for (const std::size_t from : {4000U, 22000U})
            QVERIFY(std::abs(levelAt(all.subspan(from, 8000), 1000, 16000) - 0.3535) < 0.01);
    }
};

QTEST_APPLESS_MAIN(AudioPositionsTest)
#include "tst_audio_positions.moc"
