#include "tests/ui/support/synthetic_maps.h"
#include "ui/spectrogram/level_range.h"

#include <QTest>

using namespace stemma;
using namespace stemma::test;

class TestLevelRange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsSharedAndIgnoresOutliers()
    {
        auto quiet = makeMap(4, [](double, double) { return 30.0; });
        const auto loud = makeMap(4, [](double, double) { return 80.0; });
        quiet.levels[5] = 255;
        const auto range = levelRangeOf(quiet.view(), loud.view());
        QCOMPARE(range.top, -20.0);
        QCOMPARE(levelRangeOf(quiet.view(), {}).top, -70.0);
        QVERIFY(range.bottom < range.top);
    }

    void aLongMapIsLookedAtAllOver()
    {
        // Loud for one second in ten, an hour long.
        auto part = makeMap(10, [](double t, double) { return t < 1 ? 90.0 : 30.0; });
        auto map = part;
        for (int i = 1; i < 360; ++i)
            map.levels.insert(map.levels.end(), part.levels.begin(), part.levels.end());
        QCOMPARE(levelRangeOf(map.view(), {}).top, levelRangeOf(part.view(), {}).top);
        // And where only its last quarter is loud.
        auto late = makeMap(10, [](double, double) { return 30.0; });
        const auto quiet = late;
        for (int i = 1; i < 360; ++i) {
            const auto& more = i < 270 ? quiet : part;
            late.levels.insert(late.levels.end(), more.levels.begin(), more.levels.end());
        }
        QCOMPARE(levelRangeOf(late.view(), {}).top, levelRangeOf(part.view(), {}).top);
    }

    void brightnessMovesBothEnds()
    {
        QCOMPARE(brightened({-80, -20}, 3), (LevelRange{-83, -23}));
        QCOMPARE(brightened({-80, -20}, -3), (LevelRange{-77, -17}));
        // As far as there is room.
        QCOMPARE(brightened({-80, -20}, 500), (LevelRange{-120, -60}));
        QCOMPARE(brightened({-80, -20}, -500), (LevelRange{-50, 10}));
    }

    void contrastMovesTheEndsApart()
    {
        QCOMPARE(contrasted({-80, -20}, 3), (LevelRange{-77, -23}));
        QCOMPARE(contrasted({-80, -20}, -3), (LevelRange{-83, -17}));
        QCOMPARE(contrasted({-80, -20}, 500), (LevelRange{-56, -44}));
        QCOMPARE(contrasted({-80, -20}, -500), (LevelRange{-120, 10}));
    }

    void oneEndGivesWayToTheOther()
    {
        QCOMPARE(withBottom({-80, -20}, -60), (LevelRange{-60, -20}));
        QCOMPARE(withBottom({-80, -20}, -10), (LevelRange{-10, 2}));
        QCOMPARE(withTop({-80, -20}, -90), (LevelRange{-102, -90}));
        QCOMPARE(withTop({-80, -20}, 99), (LevelRange{-80, 10}));
    }
};

QTEST_GUILESS_MAIN(TestLevelRange)
#include "tst_level_range.moc"
