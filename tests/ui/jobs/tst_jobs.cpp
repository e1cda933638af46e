#include "tests/ui/support/fake_engine.h"
#include "ui/jobs/engine_session.h"
#include "ui/jobs/import_job.h"
#include "ui/jobs/library_job.h"
#include "ui/jobs/query_job.h"

#include <QElapsedTimer>
#include <QTest>

using namespace stemma;
using namespace stemma::test;
using namespace std::chrono_literals;

namespace
{

std::vector<std::filesystem::path> files(int count)
{
    std::vector<std::filesystem::path> paths;
    for (int i = 0; i < count; ++i)
        paths.push_back("/m/song" + std::to_string(i) + (i % 5 == 4 ? ".txt" : ".flac"));
    return paths;
}

} // namespace

class TestJobs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anImportTellsEverythingOnceAndInOrder()
    {
        FakeEngine fake;
        const auto actions = std::make_shared<const EngineActions>(fake.actions());
        ImportJob job;
        int imported = 0;
        int failed = 0;
        int lastDone = 0;
        bool ordered = true;
        bool finished = false;
        connect(&job, &ImportJob::updated, this, [&](const ImportUpdate& update) {
            imported += static_cast<int>(update.imported.size());
            failed += static_cast<int>(update.failed.size());
            ordered = ordered && !finished && update.progress.filesDone >= lastDone;
            lastDone = update.progress.filesDone;
        });
        connect(&job, &ImportJob::finished, this, [&](const ImportOutcome& outcome) {
            finished = true;
            QVERIFY(outcome.summary);
            QCOMPARE(outcome.summary->imported, 400);
        });
        job.start(actions, files(500));
        QVERIFY(job.isRunning());
        QTRY_VERIFY(finished);
        QVERIFY(!job.isRunning());
        QVERIFY(ordered);
        QCOMPARE(imported, 400);
        QCOMPARE(failed, 100);
        QCOMPARE(lastDone, 500);
        QCOMPARE(fake.guiThreadCalls.load(), 0);
    }

    void aStoppedImportSaysWhatIsLeft()
    {
        FakeEngine fake;
        fake.pace = 5ms;
        const auto actions = std::make_shared<const EngineActions>(fake.actions());
        ImportJob job;
        std::vector<ImportOutcome> outcomes;
        connect(&job, &ImportJob::finished, this, [&](const ImportOutcome& outcome) {
            outcomes.push_back(outcome);
        });
        job.start(actions, files(100'000));
        job.start(actions, files(10));
        QTRY_VERIFY(fake.trackCount() > 2);
        job.stop();
        QVERIFY(job.isStopping());
        QTRY_COMPARE_WITH_TIMEOUT(outcomes.size(), std::size_t{2}, 5000);
        QVERIFY(outcomes[0].summary->remaining > 0);
        QVERIFY(outcomes[1].error); // waited, and was dropped with it
        QCOMPARE(outcomes[1].error->code, ErrorCode::Cancelled);

        job.start(actions, files(3));
        QTRY_COMPARE(outcomes.size(), std::size_t{3});
        QCOMPARE(outcomes[2].summary->remaining, 0);
    }

    void queriesAreAnsweredInOrder()
    {
        FakeEngine fake;
        fake.answers["1.wav"] = {};
        fake.answers["3.wav"] = {};
        const auto actions = std::make_shared<const EngineActions>(fake.actions());
        QueryJob job;
        QStringList heard;
        connect(&job, &QueryJob::started, this, [&](int key) {
            heard << QStringLiteral("start %1").arg(key);
        });
        connect(&job, &QueryJob::finished, this, [&](int key) {
            heard << QStringLiteral("answer %1").arg(key);
        });
        connect(&job, &QueryJob::failed, this, [&](int key, const Error& error) {
            heard << QStringLiteral("failure %1 %2")
                         .arg(key)
                         .arg(QString::fromStdString(error.path.filename().string()));
        });
        for (const int key : {1, 2, 3})
            job.ask(actions, {key, "/m/" + std::to_string(key) + ".wav", {}});
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(
            heard,
            (QStringList{
                QStringLiteral("start 1"), QStringLiteral("answer 1"), QStringLiteral("start 2"),
                QStringLiteral("failure 2 2.wav"), QStringLiteral("start 3"),
                QStringLiteral("answer 3")}));
        QCOMPARE(fake.guiThreadCalls.load(), 0);
    }

    void aStoppedQueryIsSilentAtOnceAndTheNextGoesOn()
    {
        FakeEngine fake;
        fake.pace = 20ms;
        fake.answers["a.wav"] = {};
        const auto actions = std::make_shared<const EngineActions>(fake.actions());
        QueryJob job;
        std::vector<int> news;
        std::vector<int> answered;
        connect(&job, &QueryJob::progressed, this, [&](int key) { news.push_back(key); });
        connect(&job, &QueryJob::finished, this, [&](int key) { answered.push_back(key); });
        connect(&job, &QueryJob::failed, this, [] { QFAIL("a stop is no failure"); });
        for (const int key : {7, 8, 9})
            job.ask(actions, {key, "/m/a.wav", {}});
        QTRY_VERIFY(!news.empty());
        job.stop(7);
        job.stop(8); // has not begun
        job.stop(8);
        news.clear();
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(answered, std::vector<int>{9});
        QCOMPARE(std::count(news.begin(), news.end(), 9), static_cast<std::ptrdiff_t>(news.size()));
    }

    void onlyTheLastMapArrives()
    {
        FakeEngine fake;
        for (const std::int64_t id : {1, 2, 3})
            fake.maps[id] = {};
        const auto actions = std::make_shared<const EngineActions>(fake.actions());
        LibraryJob job;
        std::vector<std::int64_t> loaded;
        connect(&job, &LibraryJob::mapLoaded, this, [&](TrackId track) {
            loaded.push_back(track.value);
        });
        for (const std::int64_t id : {1, 2, 3})
            job.loadMap(actions, {id});
        QTRY_VERIFY(!loaded.empty());
        QTest::qWait(50);
        QCOMPARE(loaded, std::vector<std::int64_t>{3});
    }

    void aFailedEngineCanBeLoadedAgain()
    {
        FakeEngine fake;
        fake.loadError = Error{ErrorCode::WeightsMissing, {}, "/w.stw", {}};
        EngineSession session(fake.factory());
        int ready = 0;
        int failed = 0;
        connect(&session, &EngineSession::ready, this, [&] { ++ready; });
        connect(&session, &EngineSession::failed, this, [&](const Error& error) {
            ++failed;
            QCOMPARE(error.code, ErrorCode::WeightsMissing);
        });
        session.load();
        session.load();
        QVERIFY(!session.actions());
        QTRY_COMPARE(failed, 1);
        QCOMPARE(fake.loads.load(), 1);
        session.load();
        QTRY_COMPARE(ready, 1);
        QVERIFY(session.actions());
        QCOMPARE(fake.guiThreadCalls.load(), 0);
    }

    void aHeldSessionLoadsOnceItIsReleased()
    {
        FakeEngine fake;
        EngineSession session(fake.factory());
        session.hold();
        session.load();
        QVERIFY(!session.isLoading());
        session.release();
        QVERIFY(session.isLoading());
        QTRY_VERIFY(session.actions());
        session.release();
        QCOMPARE(fake.loads.load(), 1);

        EngineSession unwanted(fake.factory());
        unwanted.hold();
        unwanted.release();
        QVERIFY(!unwanted.isLoading());
    }

    void jobsMayBeDestroyedWhileTheyRun()
    {
        FakeEngine fake;
        fake.pace = 5ms;
        fake.answers["a.wav"] = {};
        const auto actions = std::make_shared<const EngineActions>(fake.actions());
        {
            ImportJob imports;
            QueryJob queries;
            imports.start(actions, files(100'000));
            for (const int key : {1, 2})
                queries.ask(actions, {key, "/m/a.wav", {}});
            QTRY_VERIFY(fake.trackCount() > 1);
        }
        QCoreApplication::processEvents();
        QVERIFY(fake.trackCount() < 100'000);
    }
};

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
