// The list of queries, and the desk that has them answered.
#include "tests/ui/support/fake_engine.h"
#include "ui/queries/query_desk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace stemma;
using namespace stemma::test;
using namespace std::chrono_literals;

class TestQueries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewestDropLiesOnTopInItsOrder()
    {
        QueryList list;
        const QAbstractItemModelTester tester(&list);
        const auto first = list.add({"/m/a.wav", "/m/b.wav"});
        const auto second = list.add({"/m/c.wav", "/m/d.wav"});
        QStringList names;
        for (int row = 0; row < list.rowCount(); ++row)
            names << list.index(row, QueryList::FileColumn).data().toString();
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("c.wav d.wav a.wav b.wav"));
        QCOMPARE(list.rowOf(first[1]), 3);
        QCOMPARE(list.find(second[0])->path, std::filesystem::path("/m/c.wav"));
        QCOMPARE(list.find(99), nullptr);
        const auto removed = list.remove({first[0], second[0]});
        QCOMPARE(list.rowCount(), 2);
        QVERIFY(list.find(first[0]) == nullptr);
        list.putBack(removed);
        QCOMPARE(list.rowOf(second[0]), 0);
        QCOMPARE(list.rowOf(second[1]), 1);
        QCOMPARE(list.rowOf(first[0]), 2);
        QCOMPARE(list.rowOf(first[1]), 3);
    }

    void aPartOfARecordingSaysWhich()
    {
        QueryList list;
        list.add({"/m/a.wav"}, TimeRange{10, 12.5});
        QCOMPARE(
            list.index(0, QueryList::FileColumn).data().toString(),
            QStringLiteral("a.wav, 0:10.00 – 0:12.50"));
    }

    void theShareDoneGrowsThroughTheStages()
    {
        double last = -1;
        for (const auto stage :
             {Stage::Decoding, Stage::Fingerprinting, Stage::Searching, Stage::Aligning}) {
            for (const double done : {0.0, 1.0, 2.0}) {
                const double share = shareDone({stage, done, 2});
                QVERIFY(share >= last);
                QVERIFY(share < 1);
                last = share;
            }
            // Unknown is the beginning of the stage, not its end.
            QCOMPARE(shareDone({stage, 1, 0}), shareDone({stage, 0, 2}));
        }
    }

    void theDeskKeepsTheListTrue()
    {
        FakeEngine fake;
        fake.pace = 5ms;
        fake.answers["a.wav"].matches = {makeMatch(1, 0.95), makeMatch(2, 0.1)};
        EngineSession session(fake.factory());
        CaseJob cases;
        QueryDesk desk(session, cases);
        bool ran = false;
        connect(&desk, &QueryDesk::changed, this, [&](int changed) {
            const auto* const entry = desk.list().find(changed);
            ran = ran || (entry != nullptr && entry->state == QueryState::Running);
        });
        const int key = desk.ask({"/m/a.wav", "/m/none.txt", "/m/a.wav"});
        QCOMPARE(desk.list().find(key)->state, QueryState::Waiting);
        QCOMPARE(desk.list().openCount(), 3);
        desk.setShown(key);
        desk.stop(key + 2);
        QTRY_COMPARE(desk.list().openCount(), 0);
        QCOMPARE(desk.list().find(key)->state, QueryState::Answered);
        QVERIFY(ran);
        QCOMPARE(desk.list().find(key)->likely, 1);
        QVERIFY(desk.list().find(key)->result);
        QCOMPARE(desk.list().find(key + 1)->state, QueryState::Failed);
        QCOMPARE(desk.list().find(key + 2)->state, QueryState::Stopped);
        QCOMPARE(fake.queries.load(), 2);
        QCOMPARE(fake.guiThreadCalls.load(), 0);
    }

    void aRegionIsAskedAsSuch()
    {
        FakeEngine fake;
        fake.answers["a.wav"] = {};
        EngineSession session(fake.factory());
        CaseJob cases;
        QueryDesk desk(session, cases);
        int key = desk.askRegion("/m/a.wav", {3, 8});
        desk.setShown(key);
        QTRY_COMPARE(desk.list().find(key)->state, QueryState::Answered);
        key = desk.askAgain({key});
        QVERIFY(desk.list().find(key)->region.has_value());
        QTRY_COMPARE(fake.queries.load(), 2);
        QVERIFY(fake.lastOptions().region);
        QCOMPARE(fake.lastOptions().region->start, 3.0);
        QVERIFY(fake.lastOptions().quick);
    }

    void whatIsNotOnScreenLetsGoOfItsResultOnceItIsKept()
    {
        FakeEngine fake;
        fake.answers["a.wav"].matches = {makeMatch(1, 0.95)};
        EngineSession session(fake.factory());
        CaseJob cases;
        QueryDesk desk(session, cases);
        const int key = desk.ask({"/m/a.wav", "/m/a.wav"});
        desk.setShown(key);
        QTRY_COMPARE(desk.list().find(key + 1)->state, QueryState::Kept);
        QVERIFY(!desk.list().find(key + 1)->result);
        QVERIFY(desk.list().find(key)->result);
        QCOMPARE(
            answerText(*desk.list().find(key + 1), 0.5),
            QStringLiteral("%n match(es)").replace(QStringLiteral("%n"), QStringLiteral("1")));
        desk.open(key + 1);
        QTRY_VERIFY(desk.list().find(key + 1)->result);
    }

    void whatFoundAnEmptyLibraryIsAskedAgain()
    {
        FakeEngine fake;
        fake.answers["a.wav"] = {};
        EngineSession session(fake.factory());
        CaseJob cases;
        QueryDesk desk(session, cases);
        const int key = desk.ask({"/m/none.txt"});
        desk.setShown(key);
        QTRY_COMPARE(desk.list().find(key)->state, QueryState::Failed);
        desk.askFailed(ErrorCode::LibraryEmpty);
        QCOMPARE(desk.list().find(key)->state, QueryState::Failed); // failed for another reason
        desk.askFailed(ErrorCode::NotAudio);
        QCOMPARE(desk.list().find(key)->state, QueryState::Waiting);
        QTRY_COMPARE(fake.queries.load(), 2);
    }

    void everythingCanBeStopped()
    {
        FakeEngine fake;
        fake.pace = 20ms;
        fake.answers["a.wav"] = {};
        EngineSession session(fake.factory());
        CaseJob cases;
        QueryDesk desk(session, cases);
        desk.ask(std::vector<std::filesystem::path>(5000, "/m/a.wav"));
        QTRY_VERIFY(fake.queries.load() > 0);
        desk.stopAll();
        QCOMPARE(desk.list().openCount(), 0);
        const int asked = fake.queries.load();
        QTest::qWait(120);
        QVERIFY(fake.queries.load() <= asked + 1);
    }
};

QTEST_GUILESS_MAIN(TestQueries)
#include "tst_queries.moc"
