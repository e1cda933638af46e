#include "ui/spectrogram/colour_map.h"
#include "ui/spectrogram/ticks.h"
#include "ui/spectrogram/time_axis.h"

#include <QColor>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace stemma;

class TestAxes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAnchorOfAZoomStays()
    {
        TimeAxis axis;
        axis.setLimits({0, 100});
        axis.setVisible({20, 60});
        axis.zoom(0.5, 30);
        QCOMPARE(axis.visible().length(), 20.0);
        QCOMPARE((30 - axis.visible().start) / axis.visible().length(), 0.25);
    }

    void theVisibleRangeStaysInsideTheLimits()
    {
        TimeAxis axis;
        axis.setLimits({0, 10});
        axis.setVisible({8, 12});
        QCOMPARE(axis.visible().start, 6.0);
        axis.scroll(-100);
        QCOMPARE(axis.visible().start, 0.0);
        axis.zoomAtCentre(1e6);
        QCOMPARE(axis.visible().length(), 10.0);
        axis.zoomAtCentre(1e-9);
        QCOMPARE(axis.visible().length(), TimeAxis::shortest);
        axis.fit({4, 6});
        QVERIFY(axis.visible().start < 4 && axis.visible().end > 6);
    }

    void changesAreToldOnce()
    {
        TimeAxis axis;
        axis.setLimits({0, 10});
        const QSignalSpy changed(&axis, &TimeAxis::changed);
        const QSignalSpy moved(&axis, &TimeAxis::cursorChanged);
        axis.setVisible({1, 2});
        axis.setVisible({1, 2});
        axis.setCursor(1.5);
        axis.setCursor(1.5);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(moved.count(), 1);
    }

    void timeTicksAreRoundAndFew()
    {
        for (const double length : {0.3, 1.0, 7.3, 61.0, 613.0, 10'000.0, 1e6}) {
            const auto ticks = timeTicks({3.3, 3.3 + length}, 8);
            QVERIFY(!ticks.empty() || length < 0.5);
            QVERIFY(ticks.size() <= 9);
            for (const auto& tick : ticks)
                QVERIFY(tick.at >= 3.3 - 1e-9 && tick.at <= 3.3 + length + 1e-9);
        }
        const auto ticks = timeTicks({0, 40}, 5);
        QCOMPARE(ticks[1].at, 10.0);
        QCOMPARE(ticks[1].label, QStringLiteral("0:10"));
        QVERIFY(timeTicks({0, 1}, 0).empty());
    }

    void frequencyTicksAreOctavesOfA()
    {
        const SpectralAxes axes;
        const auto ticks = frequencyTicks(axes, 168);
        QCOMPARE(ticks.size(), std::size_t{7});
        QCOMPARE(ticks[3].at, 72.0);
        QCOMPARE(ticks[3].label, QStringLiteral("A4  440"));
        QVERIFY(std::abs(frequencyOfBin(axes, 72) - 440) < 1e-9);
    }

    void everyColourMapGetsSteadilyLighter()
    {
        for (const auto map : {ColourMap::Magma, ColourMap::Grey, ColourMap::InvertedGrey}) {
            const auto& table = colourTable(map);
            const double direction = map == ColourMap::InvertedGrey ? -1 : 1;
            for (std::size_t i = 8; i < table.size(); i += 8)
                QVERIFY(direction * (qGray(table[i]) - qGray(table[i - 8])) >= 0);
            QVERIFY(direction * (qGray(table[255]) - qGray(table[0])) > 200);
        }
    }
};

QTEST_GUILESS_MAIN(TestAxes)
#include "tst_axes.moc"
