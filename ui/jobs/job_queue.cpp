#include "ui/jobs/job_queue.h"

#include <pthread.h>

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace stemma
{

struct JobQueue::Impl {
    std::mutex mutex;
    std::condition_variable_any changed;
    std::deque<std::function<void()>> tasks;
    std::jthread thread; ///< last: joined before the rest goes

    void work(const std::stop_token& stop)
    {
        std::unique_lock lock(mutex);
        while (changed.wait(lock, stop, [this] { return !tasks.empty(); })) {
            if (stop.stop_requested())
                return;
            auto task = std::move(tasks.front());
            tasks.pop_front();
            lock.unlock();
            task();
            task = nullptr; // what it captured goes here, not under the lock
            lock.lock();
        }
    }
};

JobQueue::JobQueue(Priority priority)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->thread = std::jthread([impl = m_impl.get(), priority](const std::stop_token& stop) {
        // Where it is refused, the work is done at the usual priority.
        constexpr sched_param none{};
        if (priority == Priority::Idle)
            ::pthread_setschedparam(::pthread_self(), SCHED_IDLE, &none);
        impl->work(stop);
    });
}

JobQueue::~JobQueue() = default;

void JobQueue::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_impl->mutex);
        m_impl->tasks.push_back(std::move(task));
    }
    m_impl->changed.notify_one();
}

void JobQueue::finish()
{
    const auto done = std::make_shared<std::promise<void>>();
    post([done] { done->set_value(); });
    done->get_future().wait();
}

} // namespace stemma
