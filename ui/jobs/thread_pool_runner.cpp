#include "ui/jobs/thread_pool_runner.h"

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

namespace stemma
{
namespace
{

/// One call of run(). Guarded by the pool's mutex.
struct Batch {
    const std::vector<std::function<void()>>& tasks;
    std::size_t next = 0;
    std::size_t running = 0;
    std::condition_variable ended{};
    std::exception_ptr thrown{}; ///< the first that a task threw
};

} // namespace

struct ThreadPoolRunner::Impl {
    std::mutex mutex;
    std::condition_variable_any available;
    std::deque<Batch*> batches; ///< those with tasks that nobody has taken
    int width = 1;
    std::vector<std::jthread> threads; ///< last: joined before the rest goes

    /// Takes the next task of @p batch and runs it unlocked.
    void step(Batch& batch, std::unique_lock<std::mutex>& lock)
    {
        const auto& task = batch.tasks[batch.next++];
        ++batch.running;
        if (batch.next == batch.tasks.size())
            std::erase(batches, &batch);
        lock.unlock();
        std::exception_ptr thrown;
        try {
            task();
        } catch (...) {
            // Out of memory, say: for the caller of run() to handle, not for this thread.
            thrown = std::current_exception();
        }
        lock.lock();
        if (thrown && !batch.thrown)
            batch.thrown = thrown;
        --batch.running;
        if (batch.running == 0 && batch.next == batch.tasks.size())
            batch.ended.notify_all();
    }

    void work(const std::stop_token& stop)
    {
        std::unique_lock lock(mutex);
        while (available.wait(lock, stop, [this] { return !batches.empty(); })) {
            // Round robin: a short call is not kept waiting by a long one.
            auto* batch = batches.front();
            batches.pop_front();
            batches.push_back(batch);
            step(*batch, lock);
        }
    }
};

ThreadPoolRunner::ThreadPoolRunner(int width)
    : m_impl(std::make_unique<Impl>())
{
    const auto cores = static_cast<int>(std::thread::hardware_concurrency());
    m_impl->width = std::max(1, width > 0 ? width : cores);
    for (int i = 1; i < m_impl->width; ++i)
        m_impl->threads.emplace_back(
            [impl = m_impl.get()](const std::stop_token& stop) { impl->work(stop); });
}

ThreadPoolRunner::~ThreadPoolRunner() = default;

int ThreadPoolRunner::width() const
{
    return m_impl->width;
}

void ThreadPoolRunner::run(const std::vector<std::function<void()>>& tasks)
{
    if (tasks.empty())
        return;
    Batch batch{tasks};
    std::unique_lock lock(m_impl->mutex);
    m_impl->batches.push_back(&batch);
    m_impl->available.notify_all();
    while (batch.next < tasks.size())
        m_impl->step(batch, lock);
    batch.ended.wait(lock, [&batch] { return batch.running == 0; });
    if (batch.thrown)
        std::rethrow_exception(batch.thrown);
}

} // namespace stemma
