#include "ui/jobs/thread_pool_runner.h"

#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <new>
#include <thread>

using namespace stemma;

class TestThreadPoolRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTaskRunsOnce_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1, 2, 5})
            QTest::addRow("%d", width) << width;
    }
    void everyTaskRunsOnce()
    {
        QFETCH(int, width);
        ThreadPoolRunner runner(width);
        QCOMPARE(runner.width(), width);
        std::vector<std::atomic<int>> counts(500);
        std::vector<std::function<void()>> tasks;
        for (auto& count : counts)
            tasks.emplace_back([&count] { ++count; });
        runner.run(tasks);
        runner.run({});
        for (const auto& count : counts)
            QCOMPARE(count.load(), 1);
    }

    void tasksRunAtTheSameTime()
    {
        // Each of the three tasks waits for the others: this only ends when all of them run at once.
        ThreadPoolRunner runner(3);
        std::mutex mutex;
        std::condition_variable changed;
        int arrived = 0;
        const auto meet = [&] {
            std::unique_lock lock(mutex);
            ++arrived;
            changed.notify_all();
            changed.wait(lock, [&] { return arrived == 3; });
        };
        runner.run({meet, meet, meet});
        QCOMPARE(arrived, 3);
    }

    void aBusyPoolDoesNotBlockAnotherCaller()
    {
        ThreadPoolRunner runner(2);
        std::mutex mutex;
        std::condition_variable changed;
        bool release = false;
        std::atomic<int> blocked{0};
        const auto block = [&] {
            ++blocked;
            std::unique_lock lock(mutex);
            changed.wait(lock, [&] { return release; });
        };
        std::jthread first([&] { runner.run({block, block, block}); });
        QTRY_COMPARE(blocked.load(), 2);
        std::atomic<int> done{0};
        runner.run({[&] { ++done; }, [&] { ++done; }, [&] { ++done; }});
        QCOMPARE(done.load(), 3);
        {
            const std::lock_guard lock(mutex);
            release = true;
        }
        changed.notify_all();
    }

    void throwsAgainWhatATaskThrew_data() { everyTaskRunsOnce_data(); }
    void throwsAgainWhatATaskThrew()
    {
        QFETCH(int, width);
        ThreadPoolRunner runner(width);
        std::atomic<int> done{0};
        const auto fails = [] { throw std::bad_alloc(); };
        const auto works = [&] { ++done; };
        QVERIFY_EXCEPTION_THROWN(runner.run({works, fails, works, fails, works}), std::bad_alloc);
        QCOMPARE(done.load(), 3);
        runner.run({works});
        QCOMPARE(done.load(), 4);
    }

    void manyCallersShareThePool()
    {
        ThreadPoolRunner runner(3);
        std::atomic<int> done{0};
        {
            std::vector<std::jthread> callers;
            for (int i = 0; i < 6; ++i)
                callers.emplace_back([&] {
                    for (int round = 0; round < 50; ++round)
                        runner.run({[&] { ++done; }, [&] { ++done; }});
                });
        }
        QCOMPARE(done.load(), 600);
    }
};

QTEST_GUILESS_MAIN(TestThreadPoolRunner)
#include "tst_thread_pool_runner.moc"
