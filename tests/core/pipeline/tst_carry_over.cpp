#include "core/pipeline/carry_over.h"
#include "tests/core/pipeline/some_matches.h"

#include <QTest>

using namespace stemma;

namespace
{

ReviewEvent decided(int match, ReviewChange change)
{
    ReviewEvent event;
    event.match = match;
    event.change = std::move(change);
    return event;
}

/// Only its best occurrence, of ten seconds.
Match plain(std::int64_t track, double start, double tempoRatio = 1, double pitch = 0)
{
    auto match = someMatch(track, start, tempoRatio, pitch);
    match.occurrences.resize(1);
    return match;
}

} // namespace

class CarryOverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matchesThatSayTheSame()
    {
        const Match match = plain(1, 10, 1.25, 2);
        QVERIFY(saysTheSame(match, match));
        QVERIFY(saysTheSame(match, plain(1, 19, 1.25, 2)));
        QVERIFY(!saysTheSame(match, plain(1, 21, 1.25, 2))); // another stretch of the query
        QVERIFY(!saysTheSame(match, plain(2, 10, 1.25, 2)));
        QVERIFY(saysTheSame(match, plain(1, 10, 1.25 * 1.019, 2)));
        QVERIFY(saysTheSame(match, plain(1, 10, 1.25 / 1.019, 2)));
        QVERIFY(!saysTheSame(match, plain(1, 10, 1.25 * 1.021, 2)));
        QVERIFY(!saysTheSame(match, plain(1, 10, 1.25 / 1.021, 2)));
        QVERIFY(saysTheSame(match, plain(1, 10, 1.25, 2.5)));
        QVERIFY(!saysTheSame(match, plain(1, 10, 1.25, 1.49)));
    }

    void aRepeatCountsAsMuchAsTheBestPlace()
    {
        Match earlier = plain(1, 100);
        earlier.occurrences.push_back({{10, 20}, {0, 10}, 0.5});
        QVERIFY(saysTheSame(plain(1, 12), earlier));
    }

    void whatStandsIsCarriedOver()
    {
        const std::vector matches{plain(1, 0), plain(2, 0), plain(3, 0)};
        const std::vector earlier{EarlierQuery{
            {5},
            {plain(3, 0), plain(1, 1)},
            {decided(0, changeNotes("draft")), decided(1, changeTo(Verdict::Rejected)),
             decided(0, changeTo(Clearance::Requested)), decided(0, changeNotes("final")),
             decided(1, changeTo(SampleType::Replay)), decided(1, changeTo(SampleType::Unknown))}}};
        const auto carried = carriedChanges(matches, earlier).value();
        QCOMPARE(carried.size(), std::size_t{3});
        QCOMPARE(carried[0].match, 0);
        QCOMPARE(carried[0].change, changeTo(Verdict::Rejected));
        QCOMPARE(carried[0].from, QueryId{5});
        QCOMPARE(carried[1].match, 2);
        QCOMPARE(carried[1].change, changeTo(Clearance::Requested));
        QCOMPARE(carried[2].change, changeNotes("final"));
    }

    void theNewestDecisionWinsEvenWhenItTakesOneBack()
    {
        const EarlierQuery old{{1}, {plain(1, 0)}, {decided(0, changeTo(Verdict::Confirmed))}};
        const EarlierQuery undecided{{2}, {plain(1, 0)}, {}};
        const EarlierQuery cleared{
            {3},
            {plain(1, 0)},
            {decided(0, changeTo(Verdict::Confirmed)), decided(0, changeTo(Verdict::None))}};
        const std::vector matches{plain(1, 0)};
        const auto over = [&](const std::vector<EarlierQuery>& newestFirst) {
            return carriedChanges(matches, newestFirst).value();
        };
        QCOMPARE(over({undecided, old}).size(), std::size_t{1});
        QCOMPARE(over({undecided, old})[0].from, QueryId{1});
        QVERIFY(over({cleared, undecided, old}).empty());
        QVERIFY(over({}).empty());
    }

    void ofSeveralTheOneThatSharesMost()
    {
        const std::vector matches{plain(1, 10)};
        const std::vector earlier{EarlierQuery{
            {1},
            {plain(1, 3), plain(1, 11), plain(1, 18)},
            {decided(0, changeNotes("before")), decided(1, changeNotes("here")),
             decided(2, changeNotes("after"))}}};
        const auto carried = carriedChanges(matches, earlier).value();
        QCOMPARE(carried.size(), std::size_t{1});
        QCOMPARE(carried[0].change, changeNotes("here"));
    }

    void aRecordThatFitsNothingIsAnError()
    {
        const std::vector matches{plain(1, 10)};
        const std::vector earlier{EarlierQuery{{1}, {}, {decided(0, changeNotes("x"))}}};
        QCOMPARE(carriedChanges(matches, earlier).error().code, ErrorCode::LibraryCorrupt);
    }
};

QTEST_APPLESS_MAIN(CarryOverTest)
#include "tst_carry_over.moc"
