#include "tests/ui/support/synthetic_maps.h"
#include "ui/spectrogram/picture.h"
#include "ui/spectrogram/spectrogram_geometry.h"

#include <QTest>

#include <cmath>

using namespace stemma;
using namespace stemma::test;

namespace
{

PlacedMap placed(SpectralMap map, double start = 0)
{
    return {std::make_shared<const SpectralMap>(std::move(map)), start};
}

/// In grey, all frequencies.
PictureContent single(
    const PlacedMap& one, const LevelRange& levels = {-90, -10},
    FrequencyScale scale = FrequencyScale::Logarithmic)
{
    PictureContent content;
    content.one = one;
    content.levels = levels;
    content.colours = ColourMap::Grey;
    if (one.map)
        content.frequency = wholeOf(one.map->axes, 168, scale);
    return content;
}

PictureContent both(PictureKind kind, const PlacedMap& one, const PlacedMap& other)
{
    auto content = single(one);
    content.kind = kind;
    content.other = other;
    return content;
}

SpectralMap silence()
{
    return makeMap(4, [](double, double) { return 0.0; });
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

Q_DECLARE_METATYPE(stemma::FrequencyWindow)
Q_DECLARE_METATYPE(stemma::PictureKind)

class TestPicture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aToneLandsOnItsRowAndTime_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<FrequencyWindow>("window");
        const auto whole = wholeOf(SpectralAxes(), 168);
        const FrequencyWindow zoomed{FrequencyScale::Logarithmic, 300, 700};
        const FrequencyWindow linear{FrequencyScale::Linear, whole.low, whole.high};
        const FrequencyWindow linearZoomed{FrequencyScale::Linear, 250, 650};
        QTest::newRow("small") << QSize(101, 84) << whole;
        QTest::newRow("one row a bin") << QSize(400, 168) << whole;
        QTest::newRow("large") << QSize(1600, 777) << whole;
        QTest::newRow("enlarged") << QSize(400, 300) << zoomed;
        QTest::newRow("linear") << QSize(400, 500) << linear;
        QTest::newRow("linear and small") << QSize(400, 100) << linear;
        QTest::newRow("linear, enlarged") << QSize(400, 300) << linearZoomed;
    }
    void aToneLandsOnItsRowAndTime()
    {
        QFETCH(QSize, size);
        QFETCH(FrequencyWindow, window);
        auto content = single(placed(tone()));
        content.frequency = window;
        const auto image = renderPicture(content, {0, 4}, size);
        QCOMPARE(image.size(), size);
        const auto time = brightExtent(image, Qt::Horizontal);
        QVERIFY2(std::abs(time.first - 0.25) < 0.02, qPrintable(QString::number(time.first)));
        QVERIFY2(std::abs(time.last - 0.5) < 0.02, qPrintable(QString::number(time.last)));
        const auto pitch = brightExtent(image, Qt::Vertical);
        QVERIFY(pitch.first <= pitch.last);
        const double row = window.rowOf(440, 1);
        QVERIFY2(
            std::abs((pitch.first + pitch.last) / 2 - row) < 0.012,
            qPrintable(QString::number(row)));
    }

    void outsideOfTheRecordingItIsTransparent()
    {
        const auto image = renderPicture(single(placed(tone(), 10)), {8, 16}, QSize(80, 20));
        QCOMPARE(qAlpha(image.pixel(10, 10)), 0);
        QCOMPARE(qAlpha(image.pixel(40, 10)), 255);
        QCOMPARE(qAlpha(image.pixel(70, 10)), 0);
        QVERIFY(
            !renderPicture(single(placed(tone(), 10)), {11, 12}, QSize(80, 20)).hasAlphaChannel());
    }

    void aLevelHasTheColourOfItsShare()
    {
        const auto map = placed(makeMap(2, [](double, double) { return 40.0; }));
        for (const auto scale : {FrequencyScale::Logarithmic, FrequencyScale::Linear}) {
            const auto image = renderPicture(single(map, {-100, 0}, scale), {0, 2}, QSize(7, 5));
            // -60 dB is 40 % of the range from -100 to 0.
            for (int x = 0; x < 7; ++x)
                for (int y = 0; y < 5; ++y)
                    QCOMPARE(qGray(image.pixel(x, y)), 102);
        }
    }

    void nothingGivesNothing()
    {
        QVERIFY(renderPicture(single({}), {0, 1}, QSize(10, 10)).isNull());
        QVERIFY(renderPicture(single(placed({})), {0, 1}, QSize(10, 10)).isNull());
        QVERIFY(renderPicture(single(placed(tone())), {0, 1}, QSize(0, 10)).isNull());
        QVERIFY(renderPicture(both(PictureKind::Overlay, {}, {}), {0, 1}, QSize(9, 9)).isNull());
    }

    void aRecordingLessItselfIsNeutralEverywhere()
    {
        const auto map = placed(makeMap(4, [](double t, double s) { return musicLevel(t, s, 3); }));
        const auto image
            = renderPicture(both(PictureKind::Difference, map, map), {0, 4}, QSize(200, 90));
        const auto neutral = differenceTable()[127];
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                QCOMPARE(image.pixel(x, y), neutral);
    }

    void aToneOfOneSideHasItsColour_data()
    {
        QTest::addColumn<PictureKind>("kind");
        QTest::newRow("overlay") << PictureKind::Overlay;
        QTest::newRow("difference") << PictureKind::Difference;
    }
    void aToneOfOneSideHasItsColour()
    {
        QFETCH(PictureKind, kind);
        const auto with = placed(tone());
        const auto without = placed(silence());
        const auto window = wholeOf(SpectralAxes(), 168);
        const QPoint at(150, static_cast<int>(window.rowOf(440, 168)));
        const auto ofA
            = renderPicture(both(kind, with, without), {0, 4}, QSize(400, 168)).pixel(at);
        QVERIFY2(qBlue(ofA) > qRed(ofA) + 60, "A is blue");
        const auto ofB
            = renderPicture(both(kind, without, with), {0, 4}, QSize(400, 168)).pixel(at);
        QVERIFY2(qRed(ofB) > qBlue(ofB) + 60, "B is orange");
    }

    void whatBothHaveIsGreyInAnOverlay()
    {
        const auto image = renderPicture(
            both(PictureKind::Overlay, placed(tone()), placed(tone())), {0, 4}, QSize(400, 168));
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const auto pixel = image.pixel(x, y);
                QVERIFY(std::abs(qRed(pixel) - qBlue(pixel)) <= 1);
                QVERIFY(std::abs(qRed(pixel) - qGreen(pixel)) <= 1);
            }
        const auto window = wholeOf(SpectralAxes(), 168);
        QVERIFY(qGray(image.pixel(150, static_cast<int>(window.rowOf(440, 168)))) > 200);
    }

    void anOverlayReachesAsFarAsEitherADifferenceAsFarAsBoth()
    {
        const auto early = placed(tone(), 0);
        const auto late = placed(tone(), 2);
        const auto overlay
            = renderPicture(both(PictureKind::Overlay, early, late), {-2, 8}, QSize(100, 20));
        const auto difference
            = renderPicture(both(PictureKind::Difference, early, late), {-2, 8}, QSize(100, 20));
        const auto opaque = [](const QImage& image, int second) {
            return qAlpha(image.pixel((second + 2) * 10 + 5, 10)) == 255;
        };
        for (int second = -2; second < 8; ++second) {
            QCOMPARE(opaque(overlay, second), second >= 0 && second < 6);
            QCOMPARE(opaque(difference, second), second >= 2 && second < 4);
        }
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

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
