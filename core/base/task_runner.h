// How core asks for concurrency without starting threads itself: app and ui/jobs own them.
#pragma once

#include <functional>
#include <vector>

namespace stemma
{

class TaskRunner
{
public:
    virtual ~TaskRunner() = default;
    /// How many tasks run at the same time, at least 1.
    virtual int width() const = 0;
    /// Runs all tasks, width() at a time, and returns when the last one has ended. An exception of
    /// a task (out of memory, say) is thrown again from here. Tasks must not call run() of the same
    /// runner. Safe to call from several threads.
    virtual void run(const std::vector<std::function<void()>>& tasks) = 0;
};

/// Runs the tasks one after the other on the calling thread.
class SerialRunner final : public TaskRunner
{
public:
    int width() const override { return 1; }
    void run(const std::vector<std::function<void()>>& tasks) override
    {
        for (const auto& task : tasks)
            task();
    }
};

} // namespace stemma
