#include "core/pipeline/case_book.h"
#include "tests/ui/support/fake_engine.h"
#include "ui/review/review_desk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace stemma;
using namespace stemma::test;

/// Decisions through the real store.
class ReviewDeskTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Catalogue> m_catalogue;
    std::shared_ptr<CaseBook> m_book;
    std::shared_ptr<const EngineActions> m_actions;

    void open(Access access)
    {
        m_actions.reset();
        m_book.reset();
        m_catalogue.reset();
        m_catalogue = Catalogue::open(m_folder->filePath(QStringLiteral("l")).toStdString(), access)
                          .value();
        m_book = std::make_shared<CaseBook>(*m_catalogue, EngineIdentity{"encoder-1", "none"});
        EngineActions actions;
        actions.cases = caseActions(m_book, {"anna", "0.1.0"});
        m_actions = std::make_shared<const EngineActions>(actions);
    }

    static std::shared_ptr<const QueryResult> result()
    {
        auto result = std::make_shared<QueryResult>();
        result->path = "/m/query.wav";
        result->stamp = {1, 2};
        SpectralMap map;
        map.bins = 8;
        map.levels.assign(800, 7);
        result->map = std::make_shared<const SpectralMap>(std::move(map));
        result->matches = {makeMatch(1, 0.95), makeMatch(2, 0.6)};
        return result;
    }

    static int steps(ReviewDesk& desk) { return desk.undoGroup().activeStack()->count(); }
    std::vector<ReviewEvent> history(QueryId id) const { return m_book->history(id).value(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open(Access::ReadWrite);
    }

    void undoAndRedoAddToTheRecord()
    {
        CaseJob job;
        ReviewDesk desk(job);
        desk.setActions(m_actions);
        desk.show(std::make_shared<const SavedQuery>(m_book->save(result(), {"anna", ""}).value()));
        const auto id = desk.query().value();
        std::vector<int> changed;
        connect(
            &desk, &ReviewDesk::reviewChanged, this, [&](int match) { changed.push_back(match); });
        desk.decide(1, changeTo(Verdict::Confirmed));
        QCOMPARE(desk.review(1).verdict, Verdict::Confirmed); // at once
        desk.decide(1, changeTo(Verdict::Confirmed)); // no step
        desk.decide(0, changeTo(Clearance::Requested));
        desk.decide(7, changeTo(Clearance::Requested)); // no match
        QCOMPARE(steps(desk), 2);
        desk.undoGroup().undo();
        desk.undoGroup().undo();
        QVERIFY(desk.review(0) == Review());
        QVERIFY(desk.review(1) == Review());
        desk.undoGroup().redo();
        QCOMPARE(desk.review(1).verdict, Verdict::Confirmed);
        QCOMPARE(changed, (std::vector{1, 0, 0, 1, 1}));
        QVERIFY(desk.isKept());

        QTRY_COMPARE(history(id).size(), std::size_t{5});
        const auto events = history(id);
        QCOMPARE(events[0].origin, ReviewOrigin::Decided);
        QCOMPARE(events[2].origin, ReviewOrigin::Undone);
        QCOMPARE(events[2].change, changeTo(Clearance::NotStarted));
        QCOMPARE(events[3].oldValue, std::string("confirmed"));
        QCOMPARE(events[4].origin, ReviewOrigin::Redone);
        QCOMPARE(events[4].user, std::string("anna"));
        QCOMPARE(m_book->reviews(id)->at(1).verdict, Verdict::Confirmed);
    }

    void typingIsOneStepUntilTheEditingEnds()
    {
        CaseJob job;
        ReviewDesk desk(job);
        desk.setActions(m_actions);
        desk.show(std::make_shared<const SavedQuery>(m_book->save(result(), {"anna", ""}).value()));
        desk.decide(0, changeNotes("a"));
        desk.decide(0, changeNotes("ab"));
        desk.decide(0, changeLicence("x")); // another field
        desk.decide(1, changeLicence("x")); // another match
        QCOMPARE(steps(desk), 3);
        desk.decide(1, changeLicence("xy"));
        desk.endEditing();
        desk.decide(1, changeLicence("xyz"));
        QCOMPARE(steps(desk), 4);
        desk.undoGroup().undo();
        QCOMPARE(desk.review(1).licence, std::string("xy"));
        desk.undoGroup().undo();
        QCOMPARE(desk.review(1).licence, std::string());
        desk.undoGroup().undo();
        desk.undoGroup().undo();
        QCOMPARE(desk.review(0).notes, std::string());
        desk.undoGroup().redo();
        QCOMPARE(desk.review(0).notes, std::string("ab"));
        // Verdicts are steps of their own, and typing something back is none.
        desk.undoGroup().activeStack()->clear();
        desk.decide(0, changeTo(Verdict::Unsure));
        desk.decide(0, changeTo(Verdict::Rejected));
        QCOMPARE(steps(desk), 2);
        desk.decide(0, changeNotes("abc"));
        desk.decide(0, changeNotes("ab"));
        QCOMPARE(steps(desk), 2);
        // The record has all 15 changes, whatever the steps.
        QTRY_COMPARE(history(*desk.query()).size(), std::size_t{15});
        QCOMPARE(history(*desk.query()).back().change, changeNotes("ab"));
        QCOMPARE(history(*desk.query()).back().oldValue, std::string("abc"));
    }

    void decisionsBeforeAResultIsKeptFollowIt()
    {
        const auto earlier = m_book->save(result(), {"ben", ""})->record.id;
        for (const auto& change : {changeTo(Verdict::Rejected), changeNotes("old")})
            QVERIFY(m_book->record(earlier, 0, change, ReviewOrigin::Decided, {"ben", ""}));

        CaseJob job;
        ReviewDesk desk(job);
        desk.setActions(m_actions);
        const auto asked = result();
        desk.show(asked);
        desk.decide(0, changeTo(Verdict::Confirmed));
        QVERIFY(!desk.isKept());
        QVERIFY(!desk.query());
        job.save(m_actions, asked);
        QTRY_VERIFY(desk.isKept());
        // The new verdict holds against the one that was carried over, the old notes came along.
        QCOMPARE(desk.review(0).verdict, Verdict::Confirmed);
        QCOMPARE(desk.review(0).notes, std::string("old"));
        QTRY_COMPARE(m_book->reviews(*desk.query())->at(0).verdict, Verdict::Confirmed);
        desk.undoGroup().undo();
        QTRY_COMPARE(m_book->reviews(*desk.query())->at(0).verdict, Verdict::None);
    }

    void everyDecisionWhileTheResultIsSavedIsInTheRecord()
    {
        const auto asked = result();
        {
            CaseJob job;
            ReviewDesk desk(job);
            desk.setActions(m_actions);
            desk.show(asked);
            desk.decide(0, changeTo(Clearance::Requested)); // before it is saved
            job.save(m_actions, asked);
            desk.decide(0, changeTo(Verdict::Confirmed));
            desk.decide(0, changeTo(Verdict::Rejected));
            desk.undoGroup().undo();
            QTRY_VERIFY(desk.isKept());
            QCOMPARE(desk.review(0).verdict, Verdict::Confirmed);
            QCOMPARE(desk.review(0).clearance, Clearance::Requested);
        }
        const auto id = m_book->queries()->front().id;
        const auto events = history(id);
        QCOMPARE(events.size(), std::size_t{4});
        QCOMPARE(events[0].change, changeTo(Verdict::Confirmed));
        QCOMPARE(events[1].change, changeTo(Verdict::Rejected));
        QCOMPARE(events[2].change, changeTo(Verdict::Confirmed));
        QCOMPARE(events[2].origin, ReviewOrigin::Undone);
        QCOMPARE(events[3].change, changeTo(Clearance::Requested));
    }

    void closingAtOnceLosesNothing()
    {
        const auto asked = result();
        {
            CaseJob job;
            ReviewDesk desk(job);
            desk.setActions(m_actions);
            desk.show(asked);
            job.save(m_actions, asked);
            desk.decide(1, changeTo(Verdict::Confirmed));
            desk.decide(1, changeNotes("at once"));
            job.setHidden(m_actions, asked, true);
        } // nothing of the job's came back to this thread
        const auto records = m_book->queries().value();
        QCOMPARE(records.size(), std::size_t{1});
        QVERIFY(records[0].hidden);
        QCOMPARE(m_book->reviews(records[0].id)->at(1).verdict, Verdict::Confirmed);
        QCOMPARE(m_book->reviews(records[0].id)->at(1).notes, std::string("at once"));
    }

    void whatStoodBehindAResultThatWasNotSavedIsWrittenWithIt()
    {
        CaseJob job;
        ReviewDesk desk(job);
        auto refused = *m_actions;
        refuseWriting(refused.cases, {ErrorCode::DiskFull, {}, {}, {}});
        desk.setActions(m_actions);
        const auto asked = result();
        desk.show(asked);
        QSignalSpy notKept(&desk, &ReviewDesk::notKept);
        job.save(std::make_shared<const EngineActions>(refused), asked);
        desk.decide(0, changeTo(Verdict::Confirmed));
        desk.decide(0, changeTo(Verdict::Unsure));
        QTRY_COMPARE(notKept.count(), 1);
        QVERIFY(!desk.isKept());
        desk.retry();
        desk.retry(); // it is on its way
        QTRY_VERIFY(desk.isKept());
        QTRY_COMPARE(history(*desk.query()).size(), std::size_t{2});
        QCOMPARE(m_book->queries()->size(), std::size_t{1});
        QCOMPARE(history(*desk.query())[1].change, changeTo(Verdict::Unsure));
    }

    void whatStandsIsWrittenLast()
    {
        CaseJob job;
        ReviewDesk desk(job);
        desk.setActions(m_actions);
        desk.show(std::make_shared<const SavedQuery>(m_book->save(result(), {"anna", ""}).value()));
        const auto id = desk.query().value();
        QSignalSpy notKept(&desk, &ReviewDesk::notKept);
        auto refused = *m_actions;
        refuseWriting(refused.cases, {ErrorCode::DiskFull, {}, {}, {}});
        desk.setActions(std::make_shared<const EngineActions>(refused));
        desk.decide(0, changeTo(Verdict::Confirmed));
        desk.setActions(m_actions); // there is room again before the failure is known
        desk.decide(0, changeTo(Verdict::Rejected));
        QTRY_COMPARE(notKept.count(), 1);
        desk.retry();
        QTRY_COMPARE(history(id).size(), std::size_t{3});
        QCOMPARE(m_book->reviews(id)->at(0).verdict, Verdict::Rejected);
        QVERIFY(desk.isKept());
    }

    void everyResultHasItsOwnDecisionsAndSteps()
    {
        CaseJob job;
        ReviewDesk desk(job);
        desk.setActions(m_actions);
        const auto first = result();
        auto other = std::make_shared<QueryResult>(*result());
        other->path = "/m/other.wav";
        desk.show(first);
        desk.decide(0, changeNotes("first"));
        desk.show(std::shared_ptr<const QueryResult>(other));
        QVERIFY(desk.review(0) == Review());
        QVERIFY(!desk.undoGroup().canUndo());
        // The first one is saved while the other one is looked at, and its decision with it.
        job.save(m_actions, first);
        QTRY_COMPARE(m_book->queries()->size(), std::size_t{1});
        const auto id = m_book->queries()->at(0).id;
        QTRY_COMPARE(m_book->reviews(id)->at(0).notes, std::string("first"));
        QVERIFY(!desk.query());
        desk.show(first);
        QCOMPARE(desk.query().value(), id);
        QCOMPARE(desk.review(0).notes, std::string("first"));
        // Opened again from the library, it is the same one still.
        desk.show(std::make_shared<const SavedQuery>(m_book->query(id).value()));
        desk.undoGroup().undo();
        QTRY_COMPARE(m_book->reviews(id)->at(0).notes, std::string());
        QCOMPARE(history(id).back().origin, ReviewOrigin::Undone);
        desk.show(first);
        desk.clear();
        QVERIFY(desk.review(0) == Review());
        desk.decide(0, changeNotes("nobody"));
        desk.undoGroup().undo();
        desk.retry();
        QCOMPARE(history(id).size(), std::size_t{2});
    }

    void aLibraryThatMayOnlyBeReadLeavesDecisionsInMemory()
    {
        const auto id = m_book->save(result(), {"anna", ""})->record.id;
        open(Access::ReadOnly);
        CaseJob job;
        ReviewDesk desk(job);
        desk.setActions(m_actions);
        std::vector<ErrorCode> errors;
        connect(&desk, &ReviewDesk::notKept, this, [&](const Error& error) {
            errors.push_back(error.code);
        });
        const auto asked = result();
        desk.show(asked);
        job.save(m_actions, asked);
        QTRY_COMPARE(errors, std::vector{ErrorCode::LibraryReadOnly});
        desk.decide(0, changeTo(Verdict::Confirmed));
        QCOMPARE(desk.review(0).verdict, Verdict::Confirmed);
        QVERIFY(!desk.isKept());

        desk.show(std::make_shared<const SavedQuery>(m_book->query(id).value()));
        QVERIFY(desk.isKept());
        desk.decide(1, changeNotes("1"));
        desk.decide(1, changeNotes("2"));
        QTRY_COMPARE(errors.size(), std::size_t{3});
        QVERIFY(!desk.isKept());
        // Once the library may be written, every change is.
        open(Access::ReadWrite);
        desk.setActions(m_actions);
        desk.retry();
        QTRY_COMPARE(history(id).size(), std::size_t{2});
        QCOMPARE(history(id)[0].change, changeNotes("1"));
        QCOMPARE(history(id)[1].change, changeNotes("2"));
        QVERIFY(desk.isKept());
    }
};

QTEST_MAIN(ReviewDeskTest)
#include "tst_review_desk.moc"
