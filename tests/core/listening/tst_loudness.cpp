#include "core/listening/loudness.h"
#include "tests/support/signals.h"

#include <QTest>

#include <cmath>

using namespace stemma;
using namespace stemma::test;

namespace
{

Sound stereoTone(double hz, double seconds, float amplitude)
{
    Sound sound{48000, {}};
    for (const float value : tone(hz, seconds, 48000, amplitude))
        sound.samples.insert(sound.samples.end(), {value, value});
    return sound;
}

Sound times(Sound sound, float factor)
{
    for (float& value : sound.samples)
        value *= factor;
    return sound;
}

} // namespace

class LoudnessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aToneReadsAsTheStandardSays()
    {
        // EBU Tech 3341, case 1: 1 kHz at -23 dBFS in both channels is -23 LUFS.
        const auto level = loudness(stereoTone(997, 20, std::pow(10.0F, -23.0F / 20)));
        QVERIFY(level);
        QVERIFY2(std::abs(*level + 23) < 0.1, qPrintable(QString::number(*level)));
    }
    void shortSoundsAreMeasuredToo()
    {
        const auto level = loudness(stereoTone(997, 0.2, std::pow(10.0F, -20.0F / 20)));
        QVERIFY(level);
        QVERIFY2(std::abs(*level + 20.7) < 0.5, qPrintable(QString::number(*level)));
    }
    void silenceHasNoLoudness()
    {
        QVERIFY(!loudness(Sound{48000, std::vector<float>(96000)}));
        QVERIFY(!loudness(Sound{48000, {}}));
        QCOMPARE(peak(Sound{48000, {}}), 0.0F);
    }
    void bothBecomeEquallyLoudAndNeitherClips_data()
    {
        QTest::addColumn<float>("first");
        QTest::addColumn<float>("second");
        QTest::newRow("second is quieter") << 0.3F << 0.1F;
        QTest::newRow("second is louder") << 0.1F << 0.8F;
        QTest::newRow("first clips") << 1.4F << 0.2F;
        QTest::newRow("no room above the quiet one") << 0.95F << 0.5F;
    }
    void bothBecomeEquallyLoudAndNeitherClips()
    {
        QFETCH(float, first);
        QFETCH(float, second);
        const auto one = stereoTone(300, 3, first);
        // Clicks over a quiet tone: the peak forbids what the loudness asks for.
        auto two = stereoTone(2000, 3, second);
        two.samples[48000] = 0.9F;
        const auto gains = matchLoudness(one, two);
        const auto a = times(one, gains.first);
        const auto b = times(two, gains.second);
        QVERIFY(std::abs(*loudness(a) - *loudness(b)) < 0.2);
        QVERIFY(peak(a) < 0.8914F && peak(b) < 0.8914F);
    }
    void theFirstStaysWhereThereIsRoom()
    {
        const auto gains = matchLoudness(stereoTone(300, 2, 0.2F), stereoTone(300, 2, 0.4F));
        QCOMPARE(gains.first, 1.0F);
        QVERIFY(std::abs(gains.second - 0.5F) < 0.01F);
    }
    void noiseIsNotBlownUp()
    {
        const auto gains = matchLoudness(stereoTone(300, 2, 0.5F), stereoTone(300, 2, 0.001F));
        QVERIFY(gains.second / gains.first < 15.9F);
        const auto silent
            = matchLoudness(stereoTone(300, 2, 0.5F), Sound{48000, std::vector<float>(96000)});
        QCOMPARE(silent.first, 1.0F);
        QCOMPARE(silent.second, 1.0F);
    }
};

QTEST_APPLESS_MAIN(LoudnessTest)
#include "tst_loudness.moc"
