// A runner that gives each task a thread: what tasks share shows.
#pragma once

#include "core/base/task_runner.h"

#include <thread>

namespace stemma::test
{

class AllAtOnce final : public TaskRunner
{
public:
    int width() const override { return 64; }
    void run(const std::vector<std::function<void()>>& tasks) override
    {
        std::vector<std::jthread> threads;
        for (const auto& task : tasks)
            threads.emplace_back(task);
    }
};

} // namespace stemma::test
