#include "tests/ui/support/synthetic_maps.h"
#include "ui/spectrogram/alignment.h"

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
        const auto placed = warp(reference.view(), lies);
        const auto warped = placed.map->view();
        QCOMPARE(warped.bins, reference.bins);
        QVERIFY(std::abs(warped.seconds() - 20 / ratio) < 0.1);

        int worst = 0;
        int compared = 0;
        const auto rate = query.axes.framesPerSecond;
        const int margin = static_cast<int>(std::ceil(std::abs(shift) * 2)) + 1;
        for (int frame = 0; frame < query.view().frames(); ++frame) {
            // The nearest warped frame is at most half a frame away.
            const auto at = std::lround((frame / rate - placed.start) * rate);
            if (at < 0 || at >= warped.frames())
                continue;
            for (int bin = margin; bin < query.bins - margin; ++bin) {
                const auto index = static_cast<std::size_t>(bin);
                worst = std::max(
                    worst,
                    std::abs(
                        query.view().frame(frame)[index]
                        - warped.frame(static_cast<int>(at))[index]));
                ++compared;
            }
        }
        QVERIFY(compared > 10'000);
        QVERIFY2(worst <= 4, qPrintable(QString::number(worst)));
    }

    void whatComesFromBeyondTheEdgeIsSilence()
    {
        const auto loud = makeMap(1, [](double, double) { return 200.0; });
        const auto up = warp(loud.view(), {0, 0, 1, 12});
        QCOMPARE(int(up.map->view().frame(10)[23]), 0);
        QCOMPARE(int(up.map->view().frame(10)[24]), 200);
        const auto down = warp(loud.view(), {0, 0, 1, -12});
        QCOMPARE(int(down.map->view().frame(10)[168 - 25]), 200);
        QCOMPARE(int(down.map->view().frame(10)[168 - 24]), 0);
    }

    void unwarpedOnlyMoves()
    {
        const auto raw = unwarped({12, 40, 1.5, 3});
        QCOMPARE(raw.toReference(12), 40.0);
        QCOMPARE(raw.toReference(13), 41.0);
        QCOMPARE(raw.pitchShift, 0.0);
    }

    void anEmptyMapStaysEmpty()
    {
        QVERIFY(warp({}, {}).map->levels.empty());
        QVERIFY(warp(makeMap(1, hills).view(), {0, 0, 0, 0}).map->levels.empty());
    }
};

QTEST_GUILESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
