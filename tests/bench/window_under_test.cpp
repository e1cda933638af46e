#include "tests/bench/window_under_test.h"

#include "app/composition.h"
#include "app/installation.h"
#include "ui/pages/library_page.h"

#include <cstdio>
#include <cstdlib>

namespace stemma::bench
{

std::filesystem::path environmentPath(const char* variable)
{
    const char* value = std::getenv(variable);
    return value != nullptr ? std::filesystem::path(value) : std::filesystem::path();
}

bool waitUntil(const std::function<bool()>& done, double seconds)
{
    const auto start = Clock::now();
    while (!done()) {
        if (millisecondsSince(start) > seconds * 1000)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

WindowUnderTest::WindowUnderTest(const std::filesystem::path& library, Access access)
{
    const auto open = [this, library, access]() -> Result<std::shared_ptr<Engine>> {
        auto engine = openEngine(library, access, installation().weights, m_runner);
        if (!engine)
            return engine.error();
        return std::shared_ptr<Engine>(*std::move(engine));
    };
    WindowOptions options;
    options.library = library;
    options.libraryReader = catalogueReader(library);
    m_window.emplace(engineActions(open, {"bench", STEMMA_VERSION}), options);
    m_window->show();
}

WindowUnderTest::~WindowUnderTest() = default;

bool WindowUnderTest::waitForLibrary()
{
    return waitUntil([this] { return m_window->libraryPage().hasBeenRead(); });
}

void WindowUnderTest::perform(std::function<void()> action)
{
    QMetaObject::invokeMethod(&*m_window, std::move(action), Qt::QueuedConnection);
    settle();
}

void WindowUnderTest::resetWatches()
{
    settle();
    m_heartbeat.reset();
    static_cast<WatchedApplication*>(qApp)->reset();
}

void WindowUnderTest::report(benchmark::State& state, const char* what) const
{
    const LongestEvent& event = static_cast<WatchedApplication*>(qApp)->longest();
    const double wait = m_heartbeat.longestMilliseconds();
    state.SetIterationTime(wait / 1000);
    const auto keepLargest = [&state](const char* name, double value) {
        auto& counter = state.counters[name];
        counter = std::max(counter.value, value);
    };
    keepLargest("wait_ms", wait);
    keepLargest("event_ms", event.milliseconds);
    std::fprintf(
        stderr, "%s: longest wait %.1f ms, longest event %.1f ms (CPU %.1f ms): %s\n", what, wait,
        event.milliseconds, event.cpuMilliseconds, event.what.c_str());
}

} // namespace stemma::bench
