#include "core/report/html/match_picture.h"
#include "core/report/pdf/spectrogram.h"
#include "tests/core/report/some_report.h"

#include <QImage>
#include <QTest>

#include <vector>

using namespace stemma;
using namespace stemma::test;

namespace
{

constexpr int bins = 4;
constexpr QRgb white = qRgb(255, 255, 255);

QImage pictureOf(const std::vector<std::uint8_t>& levels)
{
    const int frames = static_cast<int>(levels.size()) / bins;
    return pdf::spectrogram({SpectralAxes(), bins, levels}, QSize(frames, bins));
}

/// Whether all pixels of some rows are white.
bool isBlank(const QImage& picture, int from, int to)
{
    for (int y = from; y < to; ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixel(x, y) != white)
                return false;
        }
    }
    return true;
}

} // namespace

class ReportSpectrogramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLoudestCellIsDarkAndSilenceWhite()
    {
        // A cell 20 dB above the floor, one 80 dB above it, silence elsewhere.
        const QImage picture = pictureOf({20, 0, 0, 80, 0, 0, 0, 0});
        QCOMPARE(picture.pixel(0, 0), pdf::colourOf(1));
        QCOMPARE(picture.pixel(0, 3), pdf::colourOf(0));
        QCOMPARE(picture.pixel(1, 2), white);
    }

    void silenceIsWhiteBesideWhatIsQuiet()
    {
        // The loudest cell is less than the range of the colours above the floor.
        const QImage picture = pictureOf({30, 15, 0, 0});
        QCOMPARE(picture.pixel(0, 3), pdf::colourOf(1));
        QCOMPARE(picture.pixel(0, 2), pdf::colourOf(0.75));
        QCOMPARE(picture.pixel(0, 1), white);
    }

    void nothingButSilenceIsWhite()
    {
        QVERIFY(isBlank(pictureOf(std::vector<std::uint8_t>(3 * bins, 0)), 0, bins));
    }

    void aPaneBeyondTheEndOfAMapIsWhite()
    {
        Report report = reportOf(1);
        report.matches[0].match.query = {200, 205.9}; // of the query 61 s have a map
        const std::string png = matchPng(report, report.matches[0], 200);
        const QImage picture = QImage::fromData(
            reinterpret_cast<const uchar*>(png.data()), static_cast<int>(png.size()), "PNG");
        // A part of each pane between grid lines and marks.
        const auto part = [&](double y) {
            const int width = picture.width();
            return picture.copy(
                width * 40 / 100, qRound(picture.height() * y), width / 100, picture.height() / 10);
        };
        const QImage above = part(0.15);
        const QImage below = part(0.6);
        QVERIFY(isBlank(above, 0, above.height()));
        QVERIFY(!isBlank(below, 0, below.height()));
    }
};

QTEST_MAIN(ReportSpectrogramTest)
#include "tst_report_spectrogram.moc"
