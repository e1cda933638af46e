#include "tests/ui/support/synthetic_maps.h"
#include "ui/spectrogram/render.h"
#include "ui/spectrogram/spectrogram_painter.h"

#include <QTest>

#include <cmath>

using namespace stemma;
using namespace stemma::test;

namespace
{

PlacedMap place(SpectralMap map, double start = 0)
{
    return {std::make_shared<const SpectralMap>(std::move(map)), start};
}

/// 440 Hz, six semitones wide enough to see, from 1 s to 2 s.
SpectralMap tone()
{
    return makeMap(4, [](double seconds, double semitones) {
        return seconds >= 1 && seconds < 2 && std::abs(semitones - 36) < 0.6 ? 90.0 : 0.0;
    });
}

struct Extent {
    double first;
    double last;
};

/// Where the bright pixels of a picture lie, along its columns or rows, as shares of its size.
Extent brightExtent(const QImage& image, Qt::Orientation along)
{
    const int count = along == Qt::Horizontal ? image.width() : image.height();
    const int across = along == Qt::Horizontal ? image.height() : image.width();
    int first = -1;
    int last = -1;
    for (int i = 0; i < count; ++i) {
        for (int j = 0; j < across; ++j) {
            const auto pixel = along == Qt::Horizontal ? image.pixel(i, j) : image.pixel(j, i);
            if (qAlpha(pixel) == 0 || qGray(pixel) < 128)
                continue;
            first = first < 0 ? i : first;
            last = i;
        }
    }
    return {(first + 0.5) / count, (last + 0.5) / count};
}

} // namespace

class TestRender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aToneLandsOnItsRowAndTime_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(101, 84);
        QTest::newRow("one row a bin") << QSize(400, 168);
        QTest::newRow("large") << QSize(1600, 777);
    }
    void aToneLandsOnItsRowAndTime()
    {
        QFETCH(QSize, size);
        const auto image
            = renderSpectrogram({place(tone()), {0, 4}, size, {-90, -10}, ColourMap::Grey});
        QCOMPARE(image.size(), size);
        const auto time = brightExtent(image, Qt::Horizontal);
        QVERIFY2(std::abs(time.first - 0.25) < 0.02, qPrintable(QString::number(time.first)));
        QVERIFY2(std::abs(time.last - 0.5) < 0.02, qPrintable(QString::number(time.last)));
        const auto pitch = brightExtent(image, Qt::Vertical);
        const double row = rowOfBin(72, 168, 1);
        QVERIFY2(
            std::abs((pitch.first + pitch.last) / 2 - row) < 0.012,
            qPrintable(QString::number(row)));
    }

    void outsideOfTheRecordingItIsTransparent()
    {
        const auto image = renderSpectrogram(
            {place(tone(), 10), {8, 16}, QSize(80, 20), {-90, -10}, ColourMap::Grey});
        QCOMPARE(qAlpha(image.pixel(10, 10)), 0);
        QCOMPARE(qAlpha(image.pixel(40, 10)), 255);
        QCOMPARE(qAlpha(image.pixel(70, 10)), 0);
    }

    void aSingleLoudFrameIsSeenAtItsMean()
    {
        const auto image = renderSpectrogram(
            {place(makeMap(2, [](double, double) { return 40.0; })),
             {0, 2},
             QSize(7, 5),
             {-100, 0},
             ColourMap::Grey});
        // -60 dB is 40 % of the range from -100 to 0.
        for (int x = 0; x < 7; ++x)
            QCOMPARE(qGray(image.pixel(x, 2)), 102);
    }

    void nothingGivesNothing()
    {
        QVERIFY(renderSpectrogram({{}, {0, 1}, QSize(10, 10), {}, {}}).isNull());
        QVERIFY(renderSpectrogram({place({}), {0, 1}, QSize(10, 10), {}, {}}).isNull());
        QVERIFY(renderSpectrogram({place(tone()), {0, 1}, QSize(0, 10), {}, {}}).isNull());
    }

    void rowsAndBinsAreInverse()
    {
        for (const double bin : {0.0, 17.5, 100.0, 167.0})
            QCOMPARE(binAtRow(rowOfBin(bin, 168, 431), 168, 431), bin);
        QVERIFY(rowOfBin(167, 168, 100) < rowOfBin(0, 168, 100));
    }

    void theLevelRangeIsSharedAndIgnoresOutliers()
    {
        auto quiet = makeMap(4, [](double, double) { return 30.0; });
        const auto loud = makeMap(4, [](double, double) { return 80.0; });
        quiet.levels[5] = 255;
        const auto range = levelRangeOf(quiet.view(), loud.view());
        QCOMPARE(range.top, -20.0);
        QCOMPARE(levelRangeOf(quiet.view(), {}).top, -70.0);
        QVERIFY(range.bottom < range.top);
    }

    void thePartsOfAViewDoNotOverlap()
    {
        const QFontMetrics metrics{QFont()};
        for (const QSize size : {QSize(280, 110), QSize(900, 250), QSize(2500, 900)}) {
            const auto geometry = spectrogramGeometry(size, metrics);
            const QRect all({0, 0}, size);
            const std::vector<QRect> parts{geometry.caption,       geometry.plot,
                                           geometry.frequencyAxis, geometry.timeAxis,
                                           geometry.legend,        geometry.legendLabels};
            for (std::size_t i = 0; i < parts.size(); ++i) {
                QVERIFY(all.contains(parts[i]));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(!parts[i].intersects(parts[j]));
            }
            const TimeRange visible{10, 20};
            QCOMPARE(geometry.xOf(10, visible), static_cast<double>(geometry.plot.left()));
            QVERIFY(std::abs(geometry.timeAt(geometry.xOf(13.7, visible), visible) - 13.7) < 1e-9);
        }
    }
};

QTEST_MAIN(TestRender)
#include "tst_render.moc"
