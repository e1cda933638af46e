#include "core/pipeline/calibration.h"
#include "core/pipeline/sample_statistics.h"

#include <QTest>

#include <random>

using namespace stemma;

class CalibrationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Scores that are right as often as they say: only chance is left.
    void honestScoresHaveASmallError()
    {
        std::mt19937 random(1);
        std::vector<ScoredOutcome> outcomes;
        for (int i = 0; i < 20'000; ++i) {
            const double score = random() / 4294967296.0;
            outcomes.push_back({score, random() / 4294967296.0 < score});
        }
        const Calibration honest = calibrationOf(outcomes, 0);
        QCOMPARE(honest.count, 20'000);
        QVERIFY2(honest.error < 0.02, qPrintable(QString::number(honest.error)));
        for (ScoredOutcome& outcome : outcomes)
            outcome.correct = false;
        QVERIFY(std::abs(calibrationOf(outcomes, 0).error - 0.5) < 0.02);
    }

    void binsHoldTheirLowerEndAndTheLastOneBoth()
    {
        const std::vector<ScoredOutcome> ends{{0, false}, {0.5, true}, {1, true}};
        const Calibration c = calibrationOf(ends, 0);
        QCOMPARE(c.bins.size(), std::size_t{10});
        QCOMPARE(c.bins[0].count, 1);
        QCOMPARE(c.bins[5].count, 1);
        QCOMPARE(c.bins[9].count, 1);
        QCOMPARE(c.error, 0.5 / 3);
    }

    void theFloorIsIncluded()
    {
        const std::vector<ScoredOutcome> three{{0.04, false}, {0.05, false}, {0.9, true}};
        QCOMPARE(calibrationOf(three, 0.05).count, 2);
    }

    void nothingHasNoError() { QCOMPARE(calibrationOf({}, 0).error, 0.0); }

    void mediansAndMeans()
    {
        QCOMPARE(*medianOf({3, 1, 2}), 2.0);
        QCOMPARE(*medianOf({4, 1, 2, 3}), 2.5);
        QVERIFY(!medianOf({}));
        QVERIFY(!meanOf({}));
        QCOMPARE(*meanOf(std::vector<double>{1, 2, 6}), 3.0);
    }

    /// For many values the interval is that of the normal law about the mean, and it repeats.
    void theIntervalIsThatOfTheMean()
    {
        std::vector<double> values;
        for (int i = 0; i < 400; ++i)
            values.push_back(i % 4 == 0 ? 1 : 0);
        const Interval interval = *bootstrapInterval(values);
        const double half = 1.96 * std::sqrt(0.25 * 0.75 / 400);
        QVERIFY(std::abs(interval.low - (0.25 - half)) < 0.008);
        QVERIFY(std::abs(interval.high - (0.25 + half)) < 0.008);
        QCOMPARE(bootstrapInterval(values)->low, interval.low);
        QVERIFY(!bootstrapInterval(std::vector<double>{1}));
    }
};

QTEST_APPLESS_MAIN(CalibrationTest)
#include "tst_calibration.moc"
