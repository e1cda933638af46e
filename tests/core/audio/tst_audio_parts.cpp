#include "core/audio/resampler.h"
#include "core/audio/tags.h"
#include "core/audio/tail_trimmer.h"
#include "core/audio/timeline.h"
#include "core/audio/utf8.h"
#include "tests/support/signals.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace stemma;
using namespace stemma::test;

namespace
{
std::vector<float> resample(const std::vector<float>& in, int from, int to, std::size_t chunk)
{
    auto resampler = Resampler::create(from, to);
    std::vector<float> out;
    for (std::size_t at = 0; at < in.size(); at += chunk)
        resampler->push(std::span(in).subspan(at, std::min(chunk, in.size() - at)), out);
    resampler->flush(out);
    return out;
}
// Between the phases of its filter the library interpolates, and rounds by the place in its buffer.
bool nearlyEqual(const std::vector<float>& a, const std::vector<float>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](float x, float y) {
        return std::abs(x - y) < 1e-7F;
    });
}
double decibels(double ratio)
{
    return 20 * std::log10(ratio);
}
} // namespace

class AudioPartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timelineFillsHolesAndIgnoresJitter()
    {
        Timeline timeline({});
        QCOMPARE(timeline.place(500, 1000, 8000).silence, 0); // origin
        QCOMPARE(timeline.place(1510, 1000, 8000).silence, 0); // 1 ms off: rounding
        QCOMPARE(timeline.place(std::nullopt, 1000, 8000).silence, 0);
        QCOMPARE(timeline.place(5500, 1000, 8000).silence, 2000);
        QCOMPARE(timeline.place(0, 1000, 8000).silence, 0); // a new count
        QCOMPARE(timeline.place(1000, 1000, 8000).silence, 0);
        QCOMPARE(timeline.place(8000LL * 3600 * 24, 1000, 8000).silence, 0); // absurd
    }
    void timelineDropsWhatPrecedesZero()
    {
        Timeline timeline({});
        QCOMPARE(timeline.place(-1500, 1000, 8000).skip, 1000);
        QCOMPARE(timeline.place(-500, 1000, 8000).skip, 500);
        QCOMPARE(timeline.place(500, 1000, 8000).skip, 0);
    }
    void timelineFollowsTimestampsAfterDamage()
    {
        Timeline timeline({});
        timeline.place(0, 1000, 8000);
        timeline.noteHole(1000, 8000);
        QCOMPARE(timeline.place(1160, 1000, 8000).silence, 160);
        Timeline lostStart({});
        lostStart.noteHole(0, 8000);
        QCOMPARE(lostStart.place(1000, 1000, 8000).silence, 1000);
    }
    void timelineBoundsSilence()
    {
        Timeline timeline({});
        std::int64_t silence = 0;
        std::int64_t at = 0;
        for (int i = 0; i < 100; ++i, at += 500 * 8000)
            silence += timeline.place(at, 8, 8000).silence;
        QVERIFY(silence > 0);
        QVERIFY(silence <= 1800 * 8000);
    }
    void tailIsTrimmedUnlessTheEndWasWrong()
    {
        TailTrimmer right(1500);
        std::vector<float> block(1000, 1.0F);
        right.pass(0, block);
        QCOMPARE(block.size(), std::size_t(1000));
        right.pass(1000, block);
        QCOMPARE(block.size(), std::size_t(500));

        TailTrimmer wrong(1500);
        std::size_t given = 0;
        for (int i = 0; i < 20; ++i) {
            std::vector<float> more(1000, 1.0F);
            wrong.pass(i * 1000, more);
            given += more.size();
        }
        QCOMPARE(given, std::size_t(20000));
    }
    void resamplerKeepsCountTimeAndChunking_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (const int from : {8000, 11025, 22050, 44100, 48000, 96000, 192000, 37123})
            QTest::addRow("%d", from) << from << 16000;
        QTest::newRow("up") << 16000 << 44100;
        QTest::newRow("equal") << 16000 << 16000;
    }
    void resamplerKeepsCountTimeAndChunking()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const auto in = click(0.3, 0.7123, from);
        const auto whole = resample(in, from, to, in.size());
        const auto wanted = static_cast<std::size_t>(
            (static_cast<std::int64_t>(in.size()) * to + from - 1) / from);
        QCOMPARE(whole.size(), wanted);
        QVERIFY2(
            std::abs(clickTime(whole, to) - 0.3) < 0.1 / to,
            qPrintable(QString::number(clickTime(whole, to), 'f', 7)));
        for (const std::size_t chunk : {7U, 1024U})
            QVERIFY(nearlyEqual(resample(in, from, to, chunk), whole));
    }
    void resamplerEndsWhereTheInputEnds()
    {
        const auto out = resample(click(0.49, 0.5, 44100), 44100, 16000, 1000);
        QVERIFY(std::abs(clickTime(out, 16000) - 0.49) < 0.0001);
    }
    void resamplerSuppressesAliases_data()
    {
        QTest::addColumn<double>("hz");
        for (const double hz : {8500.0, 9000.0, 10000.0, 12000.0, 15000.0, 20000.0})
            QTest::addRow("%.0f Hz", hz) << hz;
    }
    void resamplerSuppressesAliases()
    {
        QFETCH(double, hz);
        const auto out = resample(tone(hz, 1, 44100), 44100, 16000, 4096);
        // The tone's hard start and end are wide-band; only its middle is judged.
        const double left = decibels(rms(std::span(out).subspan(4000, 8000)) * std::sqrt(2) / 0.5);
        qInfo("%.0f Hz: %.1f dB", hz, left);
        QVERIFY2(left < -60, qPrintable(QString::number(left)));
    }
    void resamplerPassesTheBand_data()
    {
        QTest::addColumn<double>("hz");
        for (const double hz : {55.0, 1000.0, 6000.0, 6800.0})
            QTest::addRow("%.0f Hz", hz) << hz;
    }
    void resamplerPassesTheBand()
    {
        QFETCH(double, hz);
        const auto out = resample(tone(hz, 1, 44100), 44100, 16000, 4096);
        const double gain
            = decibels(levelAt(std::span(out).subspan(4000, 8000), hz, 16000) * std::sqrt(2) / 0.5);
        qInfo("%.0f Hz: %.4f dB", hz, gain);
        QVERIFY2(std::abs(gain) < 0.1, qPrintable(QString::number(gain)));
    }
    void utf8IsRecognisedAndMade()
    {
        QVERIFY(isUtf8("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x8E\xB5"));
        for (const char* bad : {"\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\x80"})
            QVERIFY(!isUtf8(bad));
        QCOMPARE(toUtf8(" Caf\xE9 \x80 "), std::string("Caf\xC3\xA9 \xE2\x82\xAC"));
        QCOMPARE(toUtf8("a\nb"), std::string("a b"));
        for (int lead = 1; lead < 256; ++lead)
            for (int next = 1; next < 256; ++next)
                QVERIFY(isUtf8(toUtf8(std::string{char(lead), char(next)})));
    }
    void yearsAndCodesAreFound()
    {
        QCOMPARE(yearOf("2004-05-01"), std::string("2004"));
        QCOMPARE(yearOf("1/5/1999"), std::string("1999"));
        QCOMPARE(yearOf("19990501"), std::string("1999"));
        QCOMPARE(yearOf("0000"), std::string());
        QCOMPARE(yearOf("soon"), std::string());
        QCOMPARE(normalisedIsrc("us-rc1-76-07839"), std::string("USRC17607839"));
        QCOMPARE(normalisedIsrc("CD of a friend"), std::string());
    }
};

QTEST_APPLESS_MAIN(AudioPartsTest)
#include "tst_audio_parts.moc"
