#include "tests/ui/support/fake_engine.h"
#include "ui/jobs/case_job.h"

#include <QTest>

using namespace stemma;
using namespace stemma::test;

class CaseJobTest : public QObject
{
    Q_OBJECT
private:
    FakeEngine* m_fake = nullptr;
    std::unique_ptr<FakeEngine> m_owner;
    std::shared_ptr<const EngineActions> m_actions;

    static std::shared_ptr<const QueryResult> result()
    {
        auto result = std::make_shared<QueryResult>();
        result->path = "/m/query.wav";
        result->matches = {makeMatch(1, 0.95), makeMatch(2, 0.6)};
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_owner = std::make_unique<FakeEngine>();
        m_fake = m_owner.get();
        m_actions = std::make_shared<const EngineActions>(m_fake->actions());
    }

    void whatIsWrittenIsListedAndOpened()
    {
        CaseJob job;
        std::shared_ptr<const SavedQuery> saved;
        std::shared_ptr<const SavedQuery> opened;
        std::vector<QueryRecord> listed;
        std::vector<ReviewEvent> history;
        connect(&job, &CaseJob::saved, this, [&](const auto& query) { saved = query; });
        connect(&job, &CaseJob::opened, this, [&](const auto& query) { opened = query; });
        connect(&job, &CaseJob::listed, this, [&](const auto& queries) { listed = queries; });
        connect(&job, &CaseJob::historyRead, this, [&](QueryId, const auto& h) { history = h; });
        connect(&job, &CaseJob::failed, this, [](const Error& e) { QFAIL(e.detail.c_str()); });
        const auto asked = result();
        job.save(m_actions, asked);
        job.record(m_actions, {1}, 1, changeTo(Verdict::Unsure), ReviewOrigin::Decided);
        job.setHidden(m_actions, {1}, true);
        job.list(m_actions); // asked for before the rest is done, and has it all the same
        job.readHistory(m_actions, {1});
        QTRY_COMPARE(history.size(), std::size_t{2}); // the decision, and that it was hidden
        QCOMPARE(saved->result, asked);
        QCOMPARE(listed.size(), std::size_t{1});
        QVERIFY(listed[0].hidden);
        job.open(m_actions, {1});
        QTRY_VERIFY(opened);
        QCOMPARE(opened->reviews[1].verdict, Verdict::Unsure);
        QCOMPARE(m_fake->guiThreadCalls.load(), 0);
    }

    void failuresSayWhatWasNotWritten()
    {
        CaseJob job;
        job.save(m_actions, result());
        std::vector<ErrorCode> codes;
        connect(&job, &CaseJob::notSaved, this, [&](const auto&, const Error& error) {
            codes.push_back(error.code);
        });
        connect(
            &job, &CaseJob::notRecorded, this,
            [&](QueryId query, int match, const ReviewChange& change, ReviewOrigin,
                const Error& error) {
                QCOMPARE(query, QueryId{1});
                QCOMPARE(match, 0);
                QCOMPARE(change, changeNotes("n"));
                codes.push_back(error.code);
            });
        connect(
            &job, &CaseJob::failed, this, [&](const Error& error) { codes.push_back(error.code); });
        QTRY_COMPARE(m_actions->cases.queries()->size(), std::size_t{1});
        auto refusing = *m_actions;
        refuseWriting(refusing.cases, {ErrorCode::LibraryBusy, {}, {}, {}});
        const auto busy = std::make_shared<const EngineActions>(refusing);
        job.save(busy, result());
        job.record(busy, {1}, 0, changeNotes("n"), ReviewOrigin::Decided);
        job.setHidden(busy, {1}, true);
        QTRY_COMPARE(codes, std::vector(3, ErrorCode::LibraryBusy));
    }

    void onlyTheLastQueryIsOpened()
    {
        CaseJob job;
        job.save(m_actions, result());
        job.save(m_actions, result());
        QTRY_COMPARE(m_actions->cases.queries()->size(), std::size_t{2});
        std::vector<QueryId> opened;
        connect(&job, &CaseJob::opened, this, [&](const auto& query) {
            opened.push_back(query->record.id);
        });
        job.open(m_actions, {1});
        job.open(m_actions, {2});
        QTRY_VERIFY(!opened.empty());
        QTest::qWait(50);
        QCOMPARE(opened, std::vector{QueryId{2}});
    }

    void closingLosesNoDecision()
    {
        {
            CaseJob job;
            job.save(m_actions, result());
            for (int i = 0; i < 100; ++i)
                job.record(
                    m_actions, {1}, 0, changeNotes(std::to_string(i)), ReviewOrigin::Decided);
        }
        QCOMPARE(m_fake->cases.events().size(), std::size_t{100});
    }
};

QTEST_GUILESS_MAIN(CaseJobTest)
#include "tst_case_job.moc"
