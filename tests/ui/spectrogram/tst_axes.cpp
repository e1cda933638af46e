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

    void everyColourMapGetsSteadilyLighter()
    {
        for (const auto map :
             {ColourMap::Magma, ColourMap::Viridis, ColourMap::Cividis, ColourMap::Grey,
              ColourMap::InvertedGrey}) {
            const auto& table = colourTable(map);
            const double direction = map == ColourMap::InvertedGrey ? -1 : 1;
            // Eight bits a channel round by up to half a step, so that neighbours may be out of order.
            for (std::size_t i = 1; i < table.size(); ++i) {
                QCOMPARE(qAlpha(table[i]), 255);
                QVERIFY(direction * (lightness(table[i]) - lightness(table[i - 1])) > -0.5);
            }
            for (std::size_t i = 8; i < table.size(); i += 8)
                QVERIFY(direction * (lightness(table[i]) - lightness(table[i - 8])) > 0.5);
            QVERIFY(direction * (lightness(table[255]) - lightness(table[0])) > 70);
        }
    }

    void differencesGetLighterToBothEnds()
    {
        const auto& table = differenceTable();
        QCOMPARE(table[127], table[128]);
        for (std::size_t i = 129; i < table.size(); ++i) {
            QVERIFY(lightness(table[i]) > lightness(table[i - 1]) - 0.5);
            QVERIFY(lightness(table[255 - i]) > lightness(table[256 - i]) - 0.5);
        }
        QVERIFY(qBlue(table[200]) > qRed(table[200]));
        QVERIFY(qRed(table[55]) > qBlue(table[55]));
    }

private:
    /// L* of CIELAB, 0..100.
    static double lightness(QRgb colour)
    {
        const auto linear = [](int channel) {
            const double value = channel / 255.0;
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        const double y = 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour))
            + 0.0722 * linear(qBlue(colour));
        return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
    }
};

QTEST_GUILESS_MAIN(TestAxes)
#include "tst_axes.moc"
