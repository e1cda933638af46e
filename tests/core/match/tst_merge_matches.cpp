// What counts as one transformation of a track, and what must stay apart.
#include "core/match/merge_matches.h"

#include <QTest>

using namespace stemma;

namespace
{

/// A match with one occurrence, the whole of @p query.
Match matchAt(TimeRange query, double tempoRatio, double tempoRatioError, double pitchShift = 0)
{
    Match match;
    match.track = TrackId{1};
    match.score = 0.9;
    match.query = query;
    match.reference = {10, 10 + query.length() * tempoRatio};
    match.tempoRatio = tempoRatio;
    match.tempoRatioError = tempoRatioError;
    match.pitchShift = pitchShift;
    match.pitchShiftError = 0.08;
    match.occurrences = {{match.query, match.reference, match.score}};
    return match;
}

} // namespace

class TestMergeMatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsOneTransformationOfOnePlace();
    void keepsOccurrencesThatOnlyTheWeakerHas();
    void cutsWhatReachesIntoAnother();
    void keepsApart_data();
    void keepsApart();
    void notKnowingATempoMakesNoneAlike();
    void leavesNothingAndOneAlone();
};

void TestMergeMatches::joinsOneTransformationOfOnePlace()
{
    std::vector<Match> matches{
        matchAt({24, 30}, 1.1496, 0.0076), matchAt({23.9, 30}, 1.1446, 0.017, 0.01)};
    mergeSameTransformations(matches);
    QCOMPARE(matches.size(), std::size_t{1});
    QCOMPARE(matches[0].tempoRatio, 1.1496);
    QCOMPARE(matches[0].query.start, 24.0);
    QCOMPARE(matches[0].occurrences.size(), std::size_t{1});
}

void TestMergeMatches::keepsOccurrencesThatOnlyTheWeakerHas()
{
    std::vector<Match> matches{matchAt({24, 30}, 1.15, 0.01), matchAt({24, 30}, 1.145, 0.01)};
    matches[1].occurrences.insert(
        matches[1].occurrences.begin(), Occurrence{{2, 8}, {10, 16.87}, 0.4});
    mergeSameTransformations(matches);
    QCOMPARE(matches.size(), std::size_t{1});
    QCOMPARE(matches[0].occurrences.size(), std::size_t{2});
    QCOMPARE(matches[0].occurrences[0].query.start, 2.0);
    QCOMPARE(matches[0].occurrences[0].score, 0.4);
    QCOMPARE(matches[0].occurrences[1].query.start, 24.0);
}

void TestMergeMatches::cutsWhatReachesIntoAnother()
{
    std::vector<Match> matches{matchAt({24, 30}, 1.5, 0.01), matchAt({24, 30}, 1.5, 0.01)};
    matches[1].occurrences.push_back({{29, 35}, {100, 109}, 0.4});
    mergeSameTransformations(matches);
    QCOMPARE(matches[0].occurrences.size(), std::size_t{2});
    const Occurrence& cut = matches[0].occurrences[1];
    QCOMPARE(cut.query.start, 30.0);
    QCOMPARE(cut.query.end, 35.0);
    QCOMPARE(cut.reference.start, 101.5); // one second of the query is 1.5 of the reference
    QCOMPARE(cut.reference.end, 109.0);
}

void TestMergeMatches::keepsApart_data()
{
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("pitch");
    QTest::newRow("another tempo elsewhere") << 50.0 << 0.9 << 0.0;
    QTest::newRow("another tempo at the same place") << 24.0 << 1.2 << 0.0;
    QTest::newRow("another pitch at the same place") << 24.0 << 1.15 << 2.0;
    QTest::newRow("the same elsewhere") << 50.0 << 1.15 << 0.0;
    QTest::newRow("overlapping by less than half") << 28.0 << 1.15 << 0.0;
}

void TestMergeMatches::keepsApart()
{
    QFETCH(double, start);
    QFETCH(double, ratio);
    QFETCH(double, pitch);
    std::vector<Match> matches{
        matchAt({24, 30}, 1.15, 0.01), matchAt({start, start + 6}, ratio, 0.01, pitch)};
    mergeSameTransformations(matches);
    QCOMPARE(matches.size(), std::size_t{2});
    QCOMPARE(matches[0].occurrences.size(), std::size_t{1});
    QCOMPARE(matches[1].tempoRatio, ratio);
}

void TestMergeMatches::notKnowingATempoMakesNoneAlike()
{
    std::vector<Match> matches{matchAt({24, 30}, 1.0, 0.15), matchAt({24, 30}, 1.2, 0.15)};
    mergeSameTransformations(matches);
    QCOMPARE(matches.size(), std::size_t{2});
}

void TestMergeMatches::leavesNothingAndOneAlone()
{
    std::vector<Match> matches;
    mergeSameTransformations(matches);
    QVERIFY(matches.empty());
    matches.push_back(matchAt({24, 30}, 1.15, 0.01));
    mergeSameTransformations(matches);
    QCOMPARE(matches.size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestMergeMatches)
#include "tst_merge_matches.moc"
