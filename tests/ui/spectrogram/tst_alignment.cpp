#include "tests/ui/support/synthetic_maps.h"
#include "ui/spectrogram/level_grid.h"
#include "ui/spectrogram/level_match.h"

#include <QTest>

#include <cmath>

using namespace stemma;
using namespace stemma::test;

namespace
{

/// A smooth picture with structure on both axes.
double hills(double seconds, double semitones)
{
    return 120 + 60 * std::sin(2.1 * seconds) * std::cos(0.35 * semitones)
        + 40 * std::sin(0.7 * seconds + 0.2 * semitones);
}

} // namespace

class TestAlignment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timesGoBothWays()
    {
        const Placement lies{12.1, 40.2, 1.124, 2.02};
        QCOMPARE(lies.toReference(12.1), 40.2);
        QCOMPARE(lies.toReference(13.1), 40.2 + 1.124);
        QCOMPARE(lies.toQuery(lies.toReference(3.7)), 3.7);
    }

    void aWarpedReferenceLiesOnTheQuery_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("shift");
        QTest::newRow("as it is") << 1.0 << 0.0;
        QTest::newRow("faster and higher") << 1.25 << 2.02;
        QTest::newRow("slower and lower") << 0.8 << -3.3;
        QTest::newRow("half a bin") << 1.0 << 0.25;
        QTest::newRow("chopmunk") << 1.5 << 7.02;
    }
    void aWarpedReferenceLiesOnTheQuery()
    {
        QFETCH(double, ratio);
        QFETCH(double, shift);
        const Placement lies{6, 10, ratio, shift};
        const auto reference = makeMap(20, hills);
        const auto query = makeMap(16, [&](double seconds, double semitones) {
            return hills(lies.toReference(seconds), semitones - shift);
        });
        const auto window = wholeOf(query.axes, query.bins);
        const TimeRange time{2, 14};
        const QSize pixels(600, 168);
        const auto shared = std::make_shared<const SpectralMap>(reference);
        const auto above
            = sampleLevels({std::make_shared<const SpectralMap>(query)}, time, window, pixels);
        const auto below = sampleLevels(place(shared, lies), time, window, pixels);
        double worst = 0;
        int compared = 0;
        for (int y = below.firstRow + 1; y < below.endRow - 1; ++y) {
            for (int x = below.firstColumn + 1; x < below.endColumn - 1; ++x) {
                worst = std::max(worst, std::abs(double(above.row(y)[x]) - below.row(y)[x]));
                ++compared;
            }
        }
        QVERIFY(compared > 50'000);
        QVERIFY2(worst <= 3, qPrintable(QString::number(worst)));
    }

    void thereIsNothingBeyondTheEdges()
    {
        const auto loud
            = std::make_shared<const SpectralMap>(makeMap(2, [](double, double) { return 200.0; }));
        const auto window = wholeOf(loud->axes, loud->bins);
        const auto up = sampleLevels(place(loud, {3, 0, 2, 12}), {0, 8}, window, {80, 168});
        QVERIFY(std::abs(up.firstRow - 0) <= 1);
        QVERIFY(std::abs(up.endRow - (168 - 24)) <= 1);
        // Two seconds at twice the tempo, from 3 s on.
        QVERIFY(std::abs(up.firstColumn - 30) <= 1);
        QVERIFY(std::abs(up.endColumn - 40) <= 1);
        const auto down = sampleLevels(place(loud, {3, 0, 2, -12}), {0, 8}, window, {80, 168});
        QVERIFY(std::abs(down.firstRow - 24) <= 1);
        QVERIFY(std::abs(down.endRow - 168) <= 1);
    }

    void theDifferenceOfLevelsIsFound()
    {
        const auto loud = makeMap(20, [](double t, double s) { return hills(t, s) / 2 + 30; });
        const auto quiet = makeMap(20, [](double t, double s) { return hills(t, s) / 2 + 18; });
        const PlacedMap one{std::make_shared<const SpectralMap>(loud)};
        const PlacedMap other{std::make_shared<const SpectralMap>(quiet)};
        QVERIFY(std::abs(louderBy(one, other, {2, 9}) - 12) < 0.6);
        QVERIFY(std::abs(louderBy(other, one, {2, 9}) + 12) < 0.6);
        auto raised = other;
        raised.gain = 12;
        QVERIFY(std::abs(louderBy(one, raised, {2, 9})) < 0.6);
        QCOMPARE(louderBy(one, other, {200, 209}), 0.0);
        QCOMPARE(louderBy(one, {}, {2, 9}), 0.0);
    }

    void unwarpedOnlyMoves()
    {
        const auto raw = unwarped({12, 40, 1.5, 3});
        QCOMPARE(raw.toReference(12), 40.0);
        QCOMPARE(raw.toReference(13), 41.0);
        QCOMPARE(raw.pitchShift, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
