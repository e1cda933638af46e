#include "core/report/reference_warp.h"
#include "core/report/report_facts.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace stemma;

namespace
{

constexpr int bins = 96;

/// Owns the levels of a small map.
struct Map {
    SpectralAxes axes;
    std::vector<std::uint8_t> levels;

    explicit Map(int frames)
        : levels(static_cast<std::size_t>(frames) * bins, 0)
    {
    }
    std::uint8_t& at(int frame, int bin)
    {
        return levels[static_cast<std::size_t>(frame) * bins + static_cast<std::size_t>(bin)];
    }
    SpectralView view() const { return {axes, bins, levels}; }
};

/// The loudest cell of warped levels.
struct Peak {
    int frame;
    int bin;
    int level;
};
Peak peakOf(const std::vector<std::uint8_t>& levels)
{
    const auto loudest = std::max_element(levels.begin(), levels.end());
    const auto index = static_cast<int>(loudest - levels.begin());
    return {index / bins, index % bins, *loudest};
}

} // namespace

class ReferenceWarpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void identityChangesNothing()
    {
        Map map(200);
        for (std::size_t i = 0; i < map.levels.size(); ++i)
            map.levels[i] = static_cast<std::uint8_t>(i * 7 % 101);
        QVERIFY(warpReference(map.view(), {}, 0, 200) == map.levels);
    }

    void timesGoBothWays()
    {
        const ReferenceWarp warp{12.5, 40.25, 1.12, 2};
        for (const double seconds : {0.0, 12.5, 100.0})
            QVERIFY(std::abs(warp.toQuery(warp.toReference(seconds)) - seconds) < 1e-9);
        QCOMPARE(warp.toReference(12.5), 40.25);
    }

    void aNoteLandsAtItsTimeAndPitch_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("shift");
        QTest::newRow("varispeed up") << 1.25 << 3.86;
        QTest::newRow("varispeed down") << 0.8 << -3.86;
        QTest::newRow("stretched only") << 1.4 << 0.0;
        QTest::newRow("pitched only") << 1.0 << -5.0;
    }
    void aNoteLandsAtItsTimeAndPitch()
    {
        QFETCH(double, ratio);
        QFETCH(double, shift);
        Map map(1000);
        // A note of 3 frames at 10 s, bin 48.
        for (int frame = 499; frame <= 501; ++frame)
            map.at(frame, 48) = 100;
        const ReferenceWarp warp{3, 9.5, ratio, shift};
        const double start = 2;
        const Peak peak = peakOf(warpReference(map.view(), warp, start, 200));

        const double expectedTime = warp.toQuery(10);
        const double time = start + peak.frame / map.axes.framesPerSecond;
        QVERIFY2(std::abs(time - expectedTime) < 0.041, qPrintable(QString::number(time)));
        const double expectedBin = 48 + shift / 12 * map.axes.binsPerOctave;
        QVERIFY2(std::abs(peak.bin - expectedBin) < 1, qPrintable(QString::number(peak.bin)));
        QVERIFY(peak.level > 45);
    }

    void outsideTheReferenceIsSilence()
    {
        Map map(50);
        std::fill(map.levels.begin(), map.levels.end(), std::uint8_t{80});
        // One second of reference, placed at 2 s: silence before and after.
        const auto levels = warpReference(map.view(), {2, 0, 1, 0}, 0, 200);
        const auto level
            = [&](int frame) { return int(levels[static_cast<std::size_t>(frame) * bins]); };
        QCOMPARE(level(98), 0);
        QCOMPARE(level(100), 80);
        QCOMPARE(level(149), 80);
        QCOMPARE(level(151), 0);
        // Raised by an octave, the lowest octave of the picture has no source.
        const auto raised = warpReference(map.view(), {0, 0, 1, 12}, 0, 10);
        QCOMPARE(int(raised[0]), 0);
        QCOMPARE(int(raised[24]), 80);
    }

    void emptyMapsAndWindowsAreFine()
    {
        const Map map(0);
        const auto levels = warpReference(map.view(), {}, 0, 3);
        QCOMPARE(levels.size(), std::size_t{3 * bins});
        QVERIFY(warpReference(map.view(), {}, 0, 0).empty());
    }

    void matchIsPinnedInTheMiddle()
    {
        Match match;
        match.query = {10, 20};
        match.reference = {40, 51};
        match.tempoRatio = 1.1;
        match.pitchShift = 1.65;
        const ReferenceWarp warp = warpOf(match, {});
        QVERIFY(std::abs(warp.toReference(15) - 45.5) < 1e-9);
        QVERIFY(std::abs(warp.toReference(10) - 40) < 1e-9);
        QCOMPARE(warp.pitchShift, 1.65);
    }

    void whatIsSetByHandCountsMore()
    {
        Match match;
        match.query = {10, 20};
        match.reference = {40, 51};
        match.tempoRatio = 1.1;
        const ReferenceWarp warp = warpOf(match, HandAlignment{0.5, 1.2, -3});
        QCOMPARE(warp.toReference(10.5), 40.0); // half a second later in the query
        QVERIFY(std::abs(warp.toReference(20.5) - 52) < 1e-9);
        QCOMPARE(warp.pitchShift, -3.0);
    }

    void onlyWhatWasChangedByHandHasNoError()
    {
        ReportedMatch reported;
        reported.match.query = {10, 20};
        reported.match.reference = {40, 51};
        reported.match.tempoRatio = 1.1;
        reported.match.tempoRatioError = 0.004;
        reported.match.pitchShiftError = 0.05;
        QCOMPARE(heardMatch(reported).reference, reported.match.reference);
        reported.review.alignment = HandAlignment{0.5, 1.1, 2};
        const Match heard = heardMatch(reported);
        QCOMPARE(heard.query, reported.match.query);
        QVERIFY(std::abs(heard.reference.start - 39.45) < 1e-9);
        QVERIFY(std::abs(heard.reference.end - 50.45) < 1e-9);
        QCOMPARE(heard.tempoRatioError, 0.004);
        QCOMPARE(heard.pitchShift, 2.0);
        QCOMPARE(heard.pitchShiftError, 0.0);
    }
};

QTEST_APPLESS_MAIN(ReferenceWarpTest)
#include "tst_reference_warp.moc"
