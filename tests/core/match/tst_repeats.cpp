#include "core/match/repeats.h"

#include <QTest>

#include <cmath>

using namespace stemma;

namespace
{

constexpr double ratio = 1.25;

/// Placements at the given seconds of the query, each of two seconds that begin at @p reference.
void place(Match& match, std::initializer_list<double> starts, double reference, double length = 2)
{
    for (const double start : starts)
        match.occurrences.push_back(
            {{start, start + length}, {reference, reference + length * ratio}, 0.9});
    std::ranges::sort(
        match.occurrences, {}, [](const Occurrence& occurrence) { return occurrence.query.start; });
}

Match matchWithout()
{
    Match match;
    match.tempoRatio = ratio;
    return match;
}

} // namespace

class TestRepeats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLoopIsOneGroupWithItsGaps()
    {
        Match match = matchWithout();
        place(match, {10, 12.4, 14.81, 19.6, 22}, 30);
        const auto repeats = repeatsOf(match);
        QCOMPARE(repeats.size(), std::size_t(1));
        QCOMPARE(repeats[0].count(), 5);
        QVERIFY(repeats[0].period.has_value());
        QVERIFY(std::abs(*repeats[0].period - 2.4) < 0.001);
        QCOMPARE(repeats[0].gaps, 1);
        QCOMPARE(repeats[0].reference.start, 30.0);
    }

    void placementsThatWereCutBelongToIt()
    {
        Match match = matchWithout();
        place(match, {10, 14}, 30);
        // The second bar begins half a second late and with what lies half a second further on.
        match.occurrences.push_back({{12.5, 14}, {30 + 0.5 * ratio, 30 + 2 * ratio}, 0.8});
        std::ranges::sort(
            match.occurrences, {}, [](const Occurrence& one) { return one.query.start; });
        const auto repeats = repeatsOf(match);
        QCOMPARE(repeats.size(), std::size_t(1));
        QCOMPARE(repeats[0].count(), 3);
        QVERIFY(repeats[0].period.has_value());
        QVERIFY(std::abs(*repeats[0].period - 2) < 0.001);
        QCOMPARE(repeats[0].gaps, 0);
    }

    void otherPartsStayApartByTime()
    {
        Match match = matchWithout();
        place(match, {10, 14, 18}, 30);
        place(match, {12, 16}, 50);
        const auto repeats = repeatsOf(match);
        QCOMPARE(repeats.size(), std::size_t(2));
        QCOMPARE(repeats[0].occurrences, (std::vector<std::size_t>{0, 2, 4}));
        QCOMPARE(repeats[1].occurrences, (std::vector<std::size_t>{1, 3}));
        QVERIFY(std::abs(*repeats[0].period - 4) < 0.001);
    }

    void aLongPauseIsCountedRight()
    {
        // A bar of 1.02 s, placed to the 40 ms as a scan does, with a pause of 31 bars.
        Match match = matchWithout();
        for (const int bar : {0, 1, 2, 3, 35, 36, 37}) {
            const double start = std::round((5 + bar * 1.02) * 25) / 25;
            place(match, {start}, 30, 1);
        }
        const auto repeats = repeatsOf(match);
        QCOMPARE(repeats.size(), std::size_t(1));
        QVERIFY(repeats[0].period.has_value());
        QVERIFY(std::abs(*repeats[0].period - 1.02) < 0.002);
        QCOMPARE(repeats[0].gaps, 31);
    }

    void placesTwoAndThreeBarsApartShowTheBar()
    {
        Match match = matchWithout();
        place(match, {10, 14.8, 22, 26.8}, 30);
        const auto repeats = repeatsOf(match);
        QVERIFY(repeats[0].period.has_value());
        QVERIFY(std::abs(*repeats[0].period - 2.4) < 0.001);
        QCOMPARE(repeats[0].gaps, 4);
    }

    void twiceIsNoGrid()
    {
        Match match = matchWithout();
        place(match, {10, 57.35}, 30);
        QCOMPARE(repeatsOf(match)[0].count(), 2);
        QVERIFY(!repeatsOf(match)[0].period);
    }

    void piecesOfOnePlacementAreNoLoop()
    {
        Match match = matchWithout();
        place(match, {10, 10.03, 12.4}, 30);
        const auto repeats = repeatsOf(match);
        QVERIFY(!repeats[0].period);
        QCOMPARE(repeats[0].gaps, 0);
    }

    void aFragmentOfALongPassageStaysApart()
    {
        Match match = matchWithout();
        place(match, {10}, 30, 20);
        place(match, {40}, 35, 1);
        const auto repeats = repeatsOf(match);
        QCOMPARE(repeats.size(), std::size_t(2));
        QCOMPARE(repeats[0].count(), 1);
    }

    void irregularOnesHaveNoPeriod()
    {
        Match match = matchWithout();
        place(match, {10, 13, 17.6}, 30);
        const auto repeats = repeatsOf(match);
        QCOMPARE(repeats.size(), std::size_t(1));
        QCOMPARE(repeats[0].count(), 3);
        QVERIFY(!repeats[0].period);
        QCOMPARE(repeats[0].gaps, 0);
    }

    void onceIsOnce()
    {
        QVERIFY(repeatsOf(matchWithout()).empty());
        Match match = matchWithout();
        place(match, {10}, 30);
        const auto repeats = repeatsOf(match);
        QCOMPARE(repeats.size(), std::size_t(1));
        QCOMPARE(repeats[0].count(), 1);
        QVERIFY(!repeats[0].period);
    }
};

QTEST_APPLESS_MAIN(TestRepeats)
#include "tst_repeats.moc"
