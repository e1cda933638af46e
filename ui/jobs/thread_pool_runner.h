// The program's threads for heavy work: the implementation of core's TaskRunner.
#pragma once

#include "core/base/task_runner.h"

#include <memory>

namespace stemma
{

/// A fixed set of threads that several callers share. The thread that calls run() works too, so every call
/// goes on even while another one (an import) keeps the pool busy; the pool serves the callers in turn.
/// Thread-safe. Must outlive every run().
class ThreadPoolRunner final : public TaskRunner
{
public:
    /// @p width tasks at the same time and call, at least 1; 0: one for each core.
    explicit ThreadPoolRunner(int width = 0);
    ~ThreadPoolRunner() override;
    ThreadPoolRunner(const ThreadPoolRunner&) = delete;
    ThreadPoolRunner& operator=(const ThreadPoolRunner&) = delete;

    int width() const override;
    void run(const std::vector<std::function<void()>>& tasks) override;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace stemma
