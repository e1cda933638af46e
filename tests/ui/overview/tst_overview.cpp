// The strip with the whole query.
#include "tests/ui/support/synthetic_maps.h"
#include "ui/overview/overview_view.h"

#include <QSignalSpy>
#include <QTest>

using namespace stemma;
using namespace stemma::test;

class TestOverview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loudnessShowsWhereTheSoundIs()
    {
        // Silent but for the third quarter.
        const auto map
            = makeMap(20, [](double t, double) { return t >= 10 && t < 15 ? 100.0 : 0.0; });
        const auto columns = loudnessColumns(map.view(), 40);
        QCOMPARE(columns.size(), std::size_t{40});
        for (std::size_t i = 0; i < columns.size(); ++i)
            QCOMPARE(columns[i], i >= 20 && i < 30 ? 1.0F : 0.0F);
        QCOMPARE(loudnessColumns({}, 3), (std::vector<float>{0, 0, 0}));
    }

    void timesAndPlacesAreInverse()
    {
        const QRect strip(10, 0, 400, 30);
        for (const double time : {0.0, 12.5, 180.0})
            QCOMPARE(overviewTime(strip, 180, overviewX(strip, 180, time)), time);
        QCOMPARE(overviewTime(strip, 180, -50), 0.0);
        QCOMPARE(overviewTime(strip, 180, 5000), 180.0);
    }

    void aClickMovesTheWindowOrChoosesAMatch()
    {
        TimeAxis axis;
        axis.setLimits({0, 100});
        axis.setVisible({0, 10});
        OverviewView view(axis);
        view.resize(1000, 40);
        view.setQuery(
            std::make_shared<const SpectralMap>(makeMap(100, [](double, double) { return 50.0; })),
            100);
        view.setRegions(
            {{{20, 30}, 0, 1, QStringLiteral("1.2"), true},
             {{60, 70}, 2, 0, QStringLiteral("3"), false}});
        const QSignalSpy chosen(&view, &OverviewView::regionChosen);
        QTest::mouseClick(&view, Qt::LeftButton, {}, {800, 20});
        QCOMPARE(chosen.count(), 0);
        QVERIFY(axis.visible().start < 80 && axis.visible().end > 80);
        QTest::mouseClick(&view, Qt::LeftButton, {}, {650, 20});
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 2);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(axis.visible().start, 0.0);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(axis.visible().end, 100.0);
    }

    void whatLiesOutsideOfTheWindowIsShaded()
    {
        OverviewState state;
        state.seconds = 100;
        state.loudness = std::vector<float>(100, 1.0F);
        state.visible = {40, 60};
        QImage image(1000, 40, QImage::Format_RGB32);
        QPainter painter(&image);
        paintOverview(painter, image.rect(), state, QPalette(Qt::white));
        painter.end();
        QVERIFY(image.pixel(500, 30) != image.pixel(200, 30));
        QCOMPARE(image.pixel(200, 30), image.pixel(800, 30));
    }
};

QTEST_MAIN(TestOverview)
#include "tst_overview.moc"
