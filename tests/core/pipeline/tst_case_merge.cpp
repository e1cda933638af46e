#include "core/library/database.h"
#include "core/pipeline/case_merge.h"
#include "tests/core/pipeline/case_fixture.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace stemma;

/// What a colleague decided in a case, taken back.
class CaseMergeTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<CaseFixture> m_fixture;

    /// A case of all queries in which work was done.
    void onACase(const std::function<void(CaseBook&)>& work)
    {
        auto opened = m_fixture->saved(
            {m_fixture->first, m_fixture->again, m_fixture->other}, Access::ReadWrite);
        CaseBook book(*opened, {"encoder-1", "none"});
        work(book);
    }

    static void
    decide(CaseBook& book, QueryId query, const ReviewChange& change, const Reviewer& who = ben)
    {
        // Instants are what tells the newer decision.
        QTest::qSleep(3);
        QVERIFY(book.record(query, 0, change, ReviewOrigin::Decided, who));
    }

    static ReviewEvent verdictOf(
        const Reviewer& who, Verdict verdict, std::int64_t at,
        ReviewOrigin origin = ReviewOrigin::Decided)
    {
        ReviewEvent event;
        event.match = 0;
        event.change = changeTo(verdict);
        event.user = who.user;
        event.at = at;
        event.origin = origin;
        return event;
    }

    /// A case of the other query with these decisions.
    void caseWith(const char* name, const std::vector<ReviewEvent>& events)
    {
        auto opened = m_fixture->saved({m_fixture->other}, Access::ReadWrite);
        const QueryId query = opened->reviews().queries()->at(0).id;
        QVERIFY(opened->reviews().append(query, events));
        opened.reset();
        std::filesystem::rename(m_fixture->file(), m_fixture->file(name));
    }

    CaseMerge merged() { return merged("A & B.stemma-case"); }
    CaseMerge merged(const char* name)
    {
        const auto source = Catalogue::open(m_fixture->file(name), Access::ReadOnly).value();
        return mergeCase(*m_fixture->catalogue, *source, {}).value();
    }

    std::vector<ReviewEvent> history(QueryId query)
    {
        return m_fixture->catalogue->reviews().history(query).value();
    }
    Review review(QueryId query) { return m_fixture->book->reviews(query)->at(0); }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CaseFixture>(); }

    void decisionsComeBackAsTheyWere()
    {
        const QueryId other = m_fixture->other;
        std::vector<ReviewEvent> there;
        onACase([&](CaseBook& book) {
            decide(book, other, changeTo(Verdict::Confirmed));
            decide(book, other, changeNotes("by ear ☂\n"), anna);
            decide(book, other, changeTo(Verdict::Rejected));
            there = book.history(other).value();
        });
        const auto before = history(other).size();
        const auto merge = merged();
        QCOMPARE(merge.added, std::size_t{3});
        QCOMPARE(
            merge.known, before + 1); // and one of the first query; what was carried over is none
        QVERIFY(merge.newer.empty() && merge.notKept.empty());
        const auto here = history(other);
        QCOMPARE(here.size(), there.size());
        for (std::size_t i = 0; i < here.size(); ++i) {
            QCOMPARE(here[i].change, there[i].change);
            QCOMPARE(here[i].user, there[i].user);
            QCOMPARE(here[i].at, there[i].at);
            QCOMPARE(here[i].origin, there[i].origin);
            QCOMPARE(here[i].oldValue, there[i].oldValue);
        }
        QCOMPARE(review(other).verdict, Verdict::Rejected);
        QCOMPARE(review(other).notes, std::string("by ear ☂\n"));
        QCOMPARE(m_fixture->catalogue->reviews().query(other)->decided, 1);
    }

    void mergingAgainAddsNothing()
    {
        onACase([&](CaseBook& book) {
            decide(book, m_fixture->other, changeTo(Verdict::Confirmed));
            decide(book, m_fixture->other, changeTo(Verdict::None));
            decide(book, m_fixture->other, changeTo(Verdict::Confirmed));
        });
        QCOMPARE(merged().added, std::size_t{3});
        const auto size = history(m_fixture->other).size();
        const auto again = merged();
        QCOMPARE(again.added, std::size_t{0});
        QVERIFY(again.newer.empty());
        QCOMPARE(history(m_fixture->other).size(), size);
        // Nor after more was decided here.
        decide(*m_fixture->book, m_fixture->other, changeTo(Verdict::Unsure), anna);
        QCOMPARE(merged().added, std::size_t{0});
        QCOMPARE(review(m_fixture->other).verdict, Verdict::Unsure);
    }

    void theNewerDecisionStands()
    {
        const QueryId other = m_fixture->other;
        onACase([&](CaseBook& book) {
            decide(book, other, changeTo(Verdict::Confirmed));
            decide(book, other, changeTo(Clearance::Requested));
            decide(book, other, changeLicence("L-1"));
            // Meanwhile, at home.
            decide(*m_fixture->book, other, changeTo(Verdict::Rejected), anna);
            decide(*m_fixture->book, other, changeLicence("L-1"), anna);
            decide(*m_fixture->book, other, changeNotes("home"), anna);
            decide(book, other, changeNotes("away"));
        });
        const auto merge = merged();
        QCOMPARE(merge.newer.size(), std::size_t{1});
        QCOMPARE(merge.newer[0].match, 0);
        QCOMPARE(merge.newer[0].field, ReviewField::Verdict);
        QCOMPARE(merge.newer[0].query.id, other);
        QCOMPARE(merge.added, std::size_t{3});
        QCOMPARE(review(other).verdict, Verdict::Rejected);
        QCOMPARE(review(other).clearance, Clearance::Requested);
        QCOMPARE(review(other).licence, std::string("L-1"));
        QCOMPARE(review(other).notes, std::string("away"));
        // Old values are those of this record.
        QCOMPARE(history(other).back().oldValue, std::string("home"));
        QCOMPARE(merged().added, std::size_t{0});
    }

    void aQueryThatIsNotHereIsNamed()
    {
        onACase(
            [&](CaseBook& book) { decide(book, m_fixture->other, changeTo(Verdict::Confirmed)); });
        CaseFixture
            elsewhere; // the same recordings, asked by the same person, but not at that instant
        const auto source = Catalogue::open(m_fixture->file(), Access::ReadOnly).value();
        const auto merge = mergeCase(*elsewhere.catalogue, *source, {}).value();
        QCOMPARE(merge.added, std::size_t{0});
        QCOMPARE(merge.notKept.size(), std::size_t{2});
        QCOMPARE(merge.notKept[1].query.path.native(), std::string("/gone/other.wav"));
        QCOMPARE(merge.notKept[1].events, std::size_t{3});
    }

    void aCaseOfOneQuery()
    {
        const auto opened = m_fixture->saved({m_fixture->other}, Access::ReadWrite);
        CaseBook book(*opened, {"encoder-1", "none"});
        decide(book, m_fixture->other, changeTo(SampleType::Replay));
        QCOMPARE(mergeCase(*m_fixture->catalogue, *opened, {})->added, std::size_t{1});
        QCOMPARE(review(m_fixture->other).type, SampleType::Replay);
    }

    void hidingIsNotMerged()
    {
        onACase([&](CaseBook& book) { QVERIFY(book.setHidden(m_fixture->other, true, ben)); });
        QCOMPARE(merged().added, std::size_t{0});
        QVERIFY(!m_fixture->catalogue->reviews().query(m_fixture->other)->hidden);
    }

    void twoColleagues()
    {
        const QueryId other = m_fixture->other;
        onACase([&](CaseBook& book) { decide(book, other, changeTo(Verdict::Confirmed)); });
        const auto first = m_fixture->file("first.stemma-case");
        std::filesystem::rename(m_fixture->file(), first);
        onACase([&](CaseBook& book) { decide(book, other, changeTo(Verdict::Unsure), anna); });
        QCOMPARE(merged().added, std::size_t{1}); // the later one first
        const auto source = Catalogue::open(first, Access::ReadOnly).value();
        const auto merge = mergeCase(*m_fixture->catalogue, *source, {}).value();
        QCOMPARE(merge.added, std::size_t{0});
        QCOMPARE(merge.newer.size(), std::size_t{1});
        QCOMPARE(review(other).verdict, Verdict::Unsure);
    }

    /// What is older than a decision that both records know, as a colleague's case that was merged into another's has it.
    void whatBothKnowMayBeNewer()
    {
        const ReviewEvent rejected = verdictOf(anna, Verdict::Rejected, 5);
        const ReviewEvent confirmed = verdictOf(ben, Verdict::Confirmed, 6);
        for (const bool annaFirst : {false, true}) {
            init();
            caseWith("anna.stemma-case", {rejected, confirmed});
            caseWith("ben.stemma-case", {confirmed});
            for (const bool annas : {annaFirst, !annaFirst}) {
                const auto merge = merged(annas ? "anna.stemma-case" : "ben.stemma-case");
                const bool older = annas && !annaFirst;
                QCOMPARE(merge.newer.size(), std::size_t{older});
                if (older)
                    QCOMPARE(merge.added, std::size_t{0});
            }
            QCOMPARE(review(m_fixture->other).verdict, Verdict::Confirmed);
        }
    }

    void everyOrderLeadsToTheSame_data()
    {
        QTest::addColumn<QList<int>>("order");
        QList<int> order{0, 1, 2};
        do {
            QTest::addRow("%d %d %d", order[0], order[1], order[2]) << order;
        } while (std::ranges::next_permutation(order).found);
    }
    void everyOrderLeadsToTheSame()
    {
        QFETCH(const QList<int>, order);
        const auto undone = verdictOf(ben, Verdict::None, 6, ReviewOrigin::Undone);
        const std::vector<std::pair<std::array<std::vector<ReviewEvent>, 3>, Verdict>> trials{
            // Taken back, older, newer.
            {{{{verdictOf(ben, Verdict::Confirmed, 5), undone},
               {verdictOf(anna, Verdict::Rejected, 3)},
               {verdictOf(anna, Verdict::Unsure, 4)}}},
             Verdict::Unsure},
            // Of the same instant.
            {{{{verdictOf(ben, Verdict::Confirmed, 5)},
               {verdictOf(anna, Verdict::Rejected, 5)},
               {verdictOf(ben, Verdict::Rejected, 5)}}},
             Verdict::Rejected},
            // One case knows another.
            {{{{verdictOf(anna, Verdict::Rejected, 5), verdictOf(ben, Verdict::Confirmed, 6)},
               {verdictOf(ben, Verdict::Confirmed, 6)},
               {verdictOf(ben, Verdict::Unsure, 4)}}},
             Verdict::Confirmed},
        };
        for (const auto& [cases, verdict] : trials) {
            init();
            const std::array names{"0.stemma-case", "1.stemma-case", "2.stemma-case"};
            for (std::size_t i = 0; i < cases.size(); ++i)
                caseWith(names[i], cases[i]);
            for (const int i : order)
                merged(names[static_cast<std::size_t>(i)]);
            QCOMPARE(review(m_fixture->other).verdict, verdict);
            // Nor does another round change anything.
            for (const int i : order)
                merged(names[static_cast<std::size_t>(i)]);
            QCOMPARE(review(m_fixture->other).verdict, verdict);
        }
    }

    void whatWasTakenBackThereDecidesNothing()
    {
        const QueryId other = m_fixture->other;
        onACase([&](CaseBook& book) {
            decide(*m_fixture->book, other, changeTo(Verdict::Rejected), anna);
            decide(book, other, changeTo(Verdict::Confirmed));
            QTest::qSleep(3);
            QVERIFY(book.record(other, 0, changeTo(Verdict::None), ReviewOrigin::Undone, ben));
        });
        const auto merge = merged();
        QCOMPARE(merge.added, std::size_t{0});
        QVERIFY(merge.newer.empty());
        QCOMPARE(merge.takenBack.size(), std::size_t{1});
        QCOMPARE(merge.takenBack[0].query.id, other);
        QCOMPARE(merge.takenBack[0].match, 0);
        QCOMPARE(merge.takenBack[0].field, ReviewField::Verdict);
        QCOMPARE(review(other).verdict, Verdict::Rejected);
    }

    void whatBothDecidedCanBeTakenBack()
    {
        const QueryId other = m_fixture->other;
        decide(*m_fixture->book, other, changeTo(Verdict::Confirmed), anna);
        onACase([&](CaseBook& book) { decide(book, other, changeTo(Verdict::None)); });
        const auto merge = merged();
        QCOMPARE(merge.added, std::size_t{1});
        QVERIFY(merge.takenBack.empty());
        QCOMPARE(review(other).verdict, Verdict::None);
    }

    void whatDoesNotFitIsRefused()
    {
        onACase([&](CaseBook& book) { decide(book, m_fixture->other, changeNotes("n")); });
        {
            auto database = Database::open(m_fixture->file(), Database::Mode::ReadWrite).value();
            QVERIFY(database.execute(
                "INSERT INTO review_event (query_id, match, field, old_value, new_value, user, at, "
                "origin) VALUES (3, 9, 'verdict', 'none', 'confirmed', 'x', 1, 'decided')"));
        }
        const auto size = history(m_fixture->other).size();
        const auto source = Catalogue::open(m_fixture->file(), Access::ReadOnly).value();
        const auto merge = mergeCase(*m_fixture->catalogue, *source, {});
        QVERIFY(!merge);
        QCOMPARE(merge.error().code, ErrorCode::CaseCorrupt);
        QCOMPARE(merge.error().path, m_fixture->file());
        QCOMPARE(history(m_fixture->other).size(), size);
    }

    void aReaderCannotMerge()
    {
        onACase([&](CaseBook& book) { decide(book, m_fixture->other, changeNotes("n")); });
        m_fixture->open(Access::ReadOnly);
        const auto source = Catalogue::open(m_fixture->file(), Access::ReadOnly).value();
        QCOMPARE(
            mergeCase(*m_fixture->catalogue, *source, {}).error().code, ErrorCode::LibraryReadOnly);
    }

    void aStopIsHeard()
    {
        onACase([&](CaseBook& book) { decide(book, m_fixture->other, changeNotes("n")); });
        std::stop_source stop;
        stop.request_stop();
        const auto source = Catalogue::open(m_fixture->file(), Access::ReadOnly).value();
        QCOMPARE(
            mergeCase(*m_fixture->catalogue, *source, stop.get_token()).error().code,
            ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(CaseMergeTest)
#include "tst_case_merge.moc"
