// Damaged files: what can be decoded is, at its own time, and the rest is named.
#include "tests/core/audio/decoding.h"
#include "tests/support/media_files.h"
#include "tests/support/signals.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace stemma;
using namespace stemma::test;
namespace fs = std::filesystem;

namespace
{
constexpr double seconds = 10;

// A rising chirp, so that every time has its own frequency, with a click near the end.
std::vector<float> chirp(int rate)
{
    std::vector<float> signal(static_cast<std::size_t>(seconds * rate));
    for (std::size_t i = 0; i < signal.size(); ++i) {
        const double t = static_cast<double>(i) / rate;
        signal[i] = 0.2F * static_cast<float>(std::sin(2 * 3.14159265 * (200 + 50 * t) * t));
    }
    const auto mark = click(9, seconds, rate);
    for (std::size_t i = 0; i < signal.size(); ++i)
        signal[i] += mark[i];
    return signal;
}
} // namespace

class AudioDamageTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    fs::path at(const std::string& name) const
    {
        return fs::path(m_dir.path().toStdString()) / name;
    }
    QByteArray encoded(const QString& ending)
    {
        const fs::path file = at("whole." + ending.toStdString());
        if (!fs::exists(file) && !encode(at("source.wav"), file))
            return {};
        return readBytes(file);
    }
    void rows()
    {
        QTest::addColumn<QString>("ending");
        for (const char* ending :
             {"wav", "flac", "mp3", "ogg", "opus", "m4a", "wma", "aiff", "mka"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!haveFfmpeg())
            QSKIP("the ffmpeg program is not installed");
        QVERIFY(writeWav(at("source.wav"), chirp(44100), 44100, 2));
    }
    void cutFilesTellWhereTheyEnd_data() { rows(); }
    void cutFilesTellWhereTheyEnd()
    {
        QFETCH(QString, ending);
        const QByteArray whole = encoded(ending);
        if (whole.isEmpty())
            QSKIP("this ffmpeg program has no such encoder");
        QVERIFY(!decodeAll(at("whole." + ending.toStdString()), 16000).damage);
        QVERIFY(writeBytes(at("cut"), whole.left(whole.size() * 6 / 10)));
        const Decoded cut = decodeAll(at("cut"), 16000);
        if (ending == u"m4a") { // its index stands at the end
            QVERIFY(cut.error);
            QCOMPARE(cut.error->code, ErrorCode::CorruptAudio);
            return;
        }
        QVERIFY(!cut.error);
        const double length = static_cast<double>(cut.samples.size()) / 16000;
        QVERIFY2(length > 5 && length < 7, qPrintable(QString::number(length)));
        QVERIFY(cut.damage);
        QVERIFY(cut.damage->truncated);
        QVERIFY(!cut.damage->detail.empty());
        QVERIFY2(
            std::abs(cut.damage->atSeconds - length) < 0.1,
            qPrintable(QString::number(cut.damage->atSeconds)));
    }
    void damageInTheMiddleKeepsTime_data() { rows(); }
    void damageInTheMiddleKeepsTime()
    {
        QFETCH(QString, ending);
        QByteArray bytes = encoded(ending);
        if (bytes.isEmpty())
            QSKIP("this ffmpeg program has no such encoder");
        std::mt19937 random(3);
        for (qsizetype i = bytes.size() / 2; i < bytes.size() / 2 + 1500; ++i)
            bytes[i] = static_cast<char>(random());
        QVERIFY(writeBytes(at("hurt"), bytes));
        const Decoded hurt = decodeAll(at("hurt"), 16000);
        QVERIFY(!hurt.error);
        // PCM has no checksum: noise there is as good as music.
        if (ending != u"wav" && ending != u"aiff") {
            QVERIFY(hurt.damage);
            QVERIFY2(
                std::abs(hurt.damage->atSeconds - 5) < 1.2,
                qPrintable(QString::number(hurt.damage->atSeconds)));
            QVERIFY(!hurt.damage->truncated);
        }
        const std::size_t from = 8 * 16000;
        const double mark = 8 + clickTime(std::span(hurt.samples).subspan(from), 16000);
        // Without timestamps (MP3) the number of lost frames is worked out from their bytes.
        const double allowed = ending == u"mp3" ? 0.03 : 0.012;
        QVERIFY2(std::abs(mark - 9) < allowed, qPrintable(QString::number(mark, 'f', 5)));
    }
    void anyGarbageEnds_data() { rows(); }
    void anyGarbageEnds()
    {
        QFETCH(QString, ending);
        const QByteArray whole = encoded(ending);
        if (whole.isEmpty())
            QSKIP("this ffmpeg program has no such encoder");
        std::mt19937 random(11);
        // Headers are where flipped bytes do most harm, so half of the flips go there.
        const QByteArray start = whole.left(60000);
        for (int round = 0; round < 30; ++round) {
            QByteArray bytes = start.left(
                round % 3 == 2 ? static_cast<int>(random() % 60000) + 1
                               : static_cast<int>(start.size()));
            const unsigned flips = 1U << (round % 10);
            for (unsigned i = 0; i < flips; ++i) {
                const auto reach
                    = i % 2 == 0 ? std::min<qsizetype>(bytes.size(), 600) : bytes.size();
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(reach))]
                    = static_cast<char>(random());
            }
            QVERIFY(writeBytes(at("garbage"), bytes));
            const Decoded decoded = decodeAll(at("garbage"), 16000);
            for (const float value : decoded.samples)
                QVERIFY(std::abs(value) < 100);
            // The silence that is put into holes has a bound.
            QVERIFY(decoded.samples.size() < std::size_t(16000) * 7200);
        }
    }
};

QTEST_APPLESS_MAIN(AudioDamageTest)
#include "tst_audio_damage.moc"
