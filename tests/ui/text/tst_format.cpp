#include "ui/text/format.h"

#include <QLocale>
#include <QTest>

using namespace stemma;

class TestFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatChangedIsNamed_data()
    {
        QTest::addColumn<double>("tempoRatio");
        QTest::addColumn<double>("pitchShift");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 1.0 << 0.0 << QStringLiteral("unchanged");
        QTest::newRow("turntable") << 1.1 << 1.65 << QStringLiteral("varispeed");
        QTest::newRow("pitch") << 1.0 << 3.0 << QStringLiteral("only the pitch changed");
        QTest::newRow("tempo") << 1.1 << 0.0 << QStringLiteral("only the tempo changed");
        QTest::newRow("both") << 1.1 << -2.0
                              << QStringLiteral("tempo and pitch changed separately");
    }
    void whatChangedIsNamed()
    {
        QFETCH(double, tempoRatio);
        QFETCH(double, pitchShift);
        Match match;
        match.tempoRatio = tempoRatio;
        match.pitchShift = pitchShift;
        match.tempoRatioError = 0.004;
        match.pitchShiftError = 0.1;
        QTEST(couplingText(match), "text");
        match.pitchShiftError = 2; // nobody knows
        QCOMPARE(couplingText(match), QString());
    }

    void init() { QLocale::setDefault(QLocale::c()); }

    void timeCodesCarryAndRound()
    {
        QCOMPARE(timeCode(0), QStringLiteral("0:00.00"));
        QCOMPARE(timeCode(42.1), QStringLiteral("0:42.10"));
        QCOMPARE(timeCode(59.996), QStringLiteral("1:00.00"));
        QCOMPARE(timeCode(3723.456), QStringLiteral("1:02:03.46"));
        QCOMPARE(timeCode(-1.5), QStringLiteral("−0:01.50"));
        QCOMPARE(rangeText({1, 2.5}), QStringLiteral("0:01.00 – 0:02.50"));
    }

    void durations()
    {
        QCOMPARE(durationText(192.4), QStringLiteral("3:12"));
        QCOMPARE(durationText(3599.6), QStringLiteral("1:00:00"));
        QCOMPARE(durationText(-1), QStringLiteral("0:00"));
        QVERIFY(waitText(-1).isEmpty());
        QVERIFY(waitText(std::nan("")).isEmpty());
        QVERIFY(waitText(125).contains(QLatin1Char('3')));
    }

    void stretchIsPercentOfTempo()
    {
        QCOMPARE(stretchText(1.124), QStringLiteral("+12.4 %"));
        QCOMPARE(stretchText(0.8), QStringLiteral("−20.0 %"));
        QCOMPARE(stretchText(1.0), QStringLiteral("0.0 %"));
        QCOMPARE(stretchText(0.99999), QStringLiteral("0.0 %"));
        QCOMPARE(stretchErrorText(0.004), QStringLiteral("± 0.4 %"));
    }

    void pitchSplitsAtTheNearestSemitone_data()
    {
        QTest::addColumn<double>("semitones");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0.0 << QStringLiteral("0 st");
        QTest::newRow("up") << 2.02 << QStringLiteral("+2 st +2 ct");
        QTest::newRow("down") << -1.1 << QStringLiteral("−1 st −10 ct");
        QTest::newRow("below the nearest") << 2.98 << QStringLiteral("+3 st −2 ct");
        QTest::newRow("cents only") << -0.35 << QStringLiteral("0 st −35 ct");
        QTest::newRow("rounds to none") << 0.004 << QStringLiteral("0 st");
    }
    void pitchSplitsAtTheNearestSemitone()
    {
        QFETCH(double, semitones);
        QTEST(pitchText(semitones), "text");
    }

    void bandsHaveThreeWords()
    {
        QCOMPARE(bandWord(Band::Strong), QStringLiteral("Strong"));
        QCOMPARE(bandWord(Band::Likely), QStringLiteral("Likely"));
        QCOMPARE(bandWord(Band::Weak), QStringLiteral("Weak"));
    }

    void onlyACertainScoreIsHundred()
    {
        QCOMPARE(scoreText(0.94), QStringLiteral("94 %"));
        QCOMPARE(scoreText(0.999), QStringLiteral("99 %"));
        QCOMPARE(scoreText(1), QStringLiteral("100 %"));
    }

    void notesAreNamedWithCents()
    {
        QCOMPARE(noteText(440), QStringLiteral("A4"));
        QCOMPARE(noteText(261.6256), QStringLiteral("C4"));
        QCOMPARE(noteText(27.5), QStringLiteral("A0"));
        QCOMPARE(noteText(440 * std::exp2(12.0 / 1200)), QStringLiteral("A4 +12 ct"));
        QCOMPARE(noteText(440 * std::exp2(-12.0 / 1200)), QStringLiteral("A4 −12 ct"));
        QVERIFY(noteText(0).isEmpty());
    }

    void unitsAreRounded()
    {
        QCOMPARE(frequencyText(440), QStringLiteral("440 Hz"));
        QCOMPARE(frequencyText(3520), QStringLiteral("3.52 kHz"));
        QCOMPARE(levelText(-18.2), QStringLiteral("−18 dB"));
        QCOMPARE(speedText(182.3), QStringLiteral("182 × real time"));
        QCOMPARE(speedText(0.74), QStringLiteral("0.7 × real time"));
        QCOMPARE(byteSize(3'565'158), QStringLiteral("3.4 MiB"));
    }

    void numbersFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(stretchText(1.124), QStringLiteral("+12,4 %"));
        QCOMPARE(timeCode(42.1), QStringLiteral("0:42,10"));
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
