#include "tests/ui/support/synthetic_maps.h"
#include "ui/spectrogram/tile_store.h"

#include <QTest>

#include <cmath>

using namespace stemma;
using namespace stemma::test;

namespace
{

constexpr QSize plot(700, 90);

PictureContent content(double start = 0)
{
    PictureContent content;
    const auto map = makeMap(60, [](double seconds, double semitones) {
        return std::fmod(seconds, 7) * 9 + semitones / 3;
    });
    content.one = {std::make_shared<const SpectralMap>(map), start};
    content.frequency = wholeOf(map.axes, map.bins);
    content.colours = ColourMap::Grey;
    return content;
}

} // namespace

class TestTileStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tilesLieEdgeToEdge()
    {
        const auto grid = TileGrid::of({0, 10}, {1000, 50});
        QCOMPARE(grid.timeOf(3).end, grid.timeOf(4).start);
        QVERIFY(std::abs(grid.timeOf(0).length() - 2.56) < 1e-12);
        const auto span = grid.tilesOver({2.6, 10});
        QCOMPARE(span.first, 1);
        QCOMPARE(span.last, 3);
        // Rounding of a range that only moved is the same zoom.
        QVERIFY(grid.agrees(TileGrid::of({0.1, 10.1}, {1000, 50})));
        QVERIFY(!grid.agrees(TileGrid::of({0, 10.001}, {1000, 50})));
        QVERIFY(!grid.agrees(TileGrid::of({0, 10}, {1000, 51})));
    }

    void whatIsInTheMiddleComesFirst()
    {
        TileSheet sheet{{}, TileGrid::of({0, 5.12}, {512, 50}), {}};
        QCOMPARE(missingTiles(sheet, {0, 5.12}), (std::vector<int>{0, 1, -1, 2}));
        sheet.tiles[0] = {};
        QCOMPARE(missingTiles(sheet, {0, 5.12}), (std::vector<int>{1, -1, 2}));
    }

    void tilesMakeTheSamePictureAsAWhole()
    {
        const auto shown = content();
        const TimeRange visible{3, 17};
        TileStore store;
        store.show(shown, visible, plot);
        QTRY_VERIFY(store.isComplete());
        const auto grid = TileGrid::of(visible, plot);
        const auto span = grid.tilesOver(visible);
        const TimeRange all{grid.timeOf(span.first).start, grid.timeOf(span.last).end};
        const auto whole
            = renderPicture(shown, all, {tileWidth * (span.last - span.first + 1), plot.height()});
        int left = 0;
        for (const auto& tile : store.tiles()) {
            QVERIFY(tile.exact);
            QCOMPARE(tile.image, whole.copy(left, 0, tileWidth, plot.height()));
            left += tileWidth;
        }
        QCOMPARE(left, whole.width());
    }

    void somethingStandsInAtOnce()
    {
        TileStore store;
        store.show(content(), {0, 40}, plot);
        QTRY_VERIFY(store.isComplete());
        const auto before = content();
        store.show(before, {10, 20}, plot);
        QVERIFY(!store.isComplete());
        // Another map, but of the same recording: nudged, for example.
        QVERIFY(!store.tiles().empty());
        QVERIFY(!store.tiles().front().exact);
        QTRY_VERIFY(store.isComplete());
        for (const auto& tile : store.tiles())
            QVERIFY(tile.exact);

        // On another scale nothing of it would be in its place.
        auto linear = before;
        linear.frequency.scale = FrequencyScale::Linear;
        store.show(linear, {10, 20}, plot);
        QVERIFY(store.tiles().empty());
        store.clear();
        QVERIFY(store.tiles().empty());
    }

    void whatWasShownIsKept()
    {
        const auto first = content();
        const auto second = content(1);
        TileStore store;
        store.show(first, {0, 20}, plot);
        QTRY_VERIFY(store.isComplete());
        store.show(second, {0, 20}, plot);
        QTRY_VERIFY(store.isComplete());
        store.show(first, {0, 20}, plot);
        QVERIFY(store.isComplete());
    }

    void panningFarKeepsMemoryBounded()
    {
        const auto shown = content();
        TileStore store;
        for (int i = 0; i < 40; ++i) {
            store.show(shown, {i * 0.25, i * 0.25 + 0.25}, {1024, 2000});
            QTRY_VERIFY(store.isComplete());
        }
        // 40 screens of 8 MB were drawn.
        store.show(shown, {0, 0.25}, {1024, 2000});
        QVERIFY(!store.isComplete());
    }
};

QTEST_GUILESS_MAIN(TestTileStore)
#include "tst_tile_store.moc"
