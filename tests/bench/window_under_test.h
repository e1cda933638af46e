// The real window with the real engine, and the watches that a benchmark of it reads.
#pragma once

#include "tests/bench/event_loop_watch.h"
#include "ui/jobs/thread_pool_runner.h"
#include "ui/main_window.h"

#include <benchmark/benchmark.h>

#include <functional>
#include <optional>

namespace stemma::bench
{

/// A path from the environment; empty where the variable is not set.
std::filesystem::path environmentPath(const char* variable);

/// Handles events until @p done holds, or for so many seconds. Whether it holds.
bool waitUntil(const std::function<bool()>& done, double seconds = 120);
/// Handles events until there are none left.
void settle();

class WindowUnderTest
{
public:
    /// Shows the window at once, as the program does.
    WindowUnderTest(const std::filesystem::path& library, Access access);
    ~WindowUnderTest();

    MainWindow& window() { return *m_window; }
    /// Milliseconds since this object was begun, which is when the program has its application.
    double age() const { return millisecondsSince(m_begun); }
    bool waitForLibrary();
    /// From an event, as everything in a window happens.
    void perform(std::function<void()> action);

    void resetWatches();
    /// Sets the time of the iteration to the longest wait, and the counters: the longest wait and event in
    /// ms; says on stderr which event it was.
    void report(benchmark::State& state, const char* what) const;

private:
    Clock::time_point m_begun = Clock::now();
    Heartbeat m_heartbeat;
    ThreadPoolRunner m_runner;
    std::optional<MainWindow> m_window;
};

} // namespace stemma::bench
