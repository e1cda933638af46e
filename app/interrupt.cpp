#include "app/interrupt.h"

#include "app/cli/options.h"

#include <unistd.h>

#include <atomic>
#include <chrono>
#include <csignal>

namespace stemma
{
namespace
{

// A handler, not a blocked mask: libraries start threads before main() that would take the signal.
std::atomic<bool> asked = false;
static_assert(std::atomic<bool>::is_always_lock_free, "needed in a signal handler");

extern "C" void handleInterrupt(int)
{
    if (asked.exchange(true))
        _exit(static_cast<int>(ExitCode::Interrupted));
}

} // namespace

Interrupt::Interrupt()
{
    struct sigaction action {
    };
    action.sa_handler = handleInterrupt;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    m_watcher = std::jthread([this](const std::stop_token& ending) {
        while (!ending.stop_requested() && !asked)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        if (asked)
            m_source.request_stop();
    });
}

Interrupt::~Interrupt() = default;

} // namespace stemma
