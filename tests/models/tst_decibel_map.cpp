// Whitening and reading at another speed, against what their definitions give cell by cell.
#include "models/inference/decibel_map.h"
#include "music.h"

#include <QTest>

#include <cmath>

using namespace stemma;

namespace
{

DecibelMap unevenMap(int frames, int bins)
{
    DecibelMap map{bins, {}};
    for (int i = 0; i < frames * bins; ++i)
        map.values.push_back(static_cast<float>((i * 37 + i / 7 * 11) % 61));
    return map;
}

/// Mean of the cells of one row or column that lie within half a width of a cell.
template <class At> double meanAbout(int centre, int count, int width, At at)
{
    double sum = 0;
    int cells = 0;
    for (int i = std::max(0, centre - width / 2); i <= std::min(count - 1, centre + width / 2);
         ++i, ++cells)
        sum += at(i);
    return sum / cells;
}

} // namespace

class TestDecibelMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whiteningSubtractsMovingMeans_data()
    {
        QTest::addColumn<int>("frames");
        QTest::addColumn<Whitening>("whitening");
        QTest::newRow("usual") << 90 << Whitening{};
        QTest::newRow("fewer frames than half the width") << 9 << Whitening{};
        QTest::newRow("one frame") << 1 << Whitening{};
        QTest::newRow("narrow") << 20 << Whitening{3, 1};
    }
    void whiteningSubtractsMovingMeans()
    {
        QFETCH(int, frames);
        QFETCH(Whitening, whitening);
        constexpr int bins = 30;
        const DecibelMap map = unevenMap(frames, bins);
        DecibelMap overBins = map;
        for (int frame = 0; frame < frames; ++frame) {
            for (int bin = 0; bin < bins; ++bin)
                overBins.row(frame)[bin] -= static_cast<float>(
                    meanAbout(bin, bins, whitening.bins, [&](int i) { return map.row(frame)[i]; }));
        }
        DecibelMap whitened = map;
        whiten(whitened, whitening);
        for (int frame = 0; frame < frames; ++frame) {
            for (int bin = 0; bin < bins; ++bin) {
                const double mean = meanAbout(
                    frame, frames, whitening.frames, [&](int i) { return overBins.row(i)[bin]; });
                QVERIFY(
                    std::abs(whitened.row(frame)[bin] - (overBins.row(frame)[bin] - mean)) < 1e-4);
            }
        }
    }

    void aMapAtAnotherSpeedIsReadBetweenFrames()
    {
        const test::OwnedMap tune = test::makeTune(3, 4);
        const DecibelMap whole = toDecibels(tune.view());
        QVERIFY(atSpeed(tune.view(), 1).values == whole.values);
        const DecibelMap slow = atSpeed(tune.view(), 0.75);
        QCOMPARE(slow.frames(), static_cast<int>(whole.frames() / 0.75));
        for (int frame = 0; frame < slow.frames(); ++frame) {
            const int before = std::min(static_cast<int>(frame * 0.75), whole.frames() - 1);
            const int after = std::min(before + 1, whole.frames() - 1);
            const double share = frame * 0.75 - static_cast<int>(frame * 0.75);
            for (int bin = 0; bin < slow.bins; ++bin) {
                const double expected
                    = (1 - share) * whole.row(before)[bin] + share * whole.row(after)[bin];
                QVERIFY(std::abs(slow.row(frame)[bin] - expected) < 1e-3);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDecibelMap)
#include "tst_decibel_map.moc"
