// One background thread that works through functions in order and hands results back to the thread of a
// QObject. The jobs of the window are made of it.
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace stemma
{

/// Not copyable, used from one thread. Let it be the last member of the receiver: its destructor drops what
/// waits, and joins the thread, so that no task outlives what it uses.
class JobQueue
{
public:
    /// Idle work gets what time the others leave, so that it never delays a key.
    enum class Priority { Normal, Idle };
    explicit JobQueue(Priority priority = Priority::Normal);
    ~JobQueue();
    JobQueue(const JobQueue&) = delete;
    JobQueue& operator=(const JobQueue&) = delete;

    /// Runs @p task on the queue's thread. It must not throw.
    void post(std::function<void()> task);
    /// Waits until everything that was posted before is done.
    void finish();

    /// Runs @p work on the queue's thread and then @p done with its result on the thread of @p receiver.
    /// Once @p stop is requested, work that waits is skipped and a result is dropped.
    template <class Work, class Done>
    void post(QObject* receiver, std::stop_token stop, Work work, Done done)
    {
        post([=]() mutable {
            if (stop.stop_requested())
                return;
            auto result = std::make_shared<decltype(work())>(work());
            QMetaObject::invokeMethod(
                receiver,
                [stop, result, done]() mutable {
                    if (!stop.stop_requested())
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace stemma
