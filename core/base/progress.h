// How long work reports on itself: a callback that is called at most every 100 ms.
#pragma once

#include <chrono>
#include <functional>

namespace stemma
{

/// Which step of a query or import is running.
enum class Stage { Scanning, Decoding, Fingerprinting, Searching, Aligning, Saving };

struct Progress {
    Stage stage = Stage::Decoding;
    double done = 0; ///< in the units of total
    double total = 0; ///< 0 while unknown
};

/// May be called from any worker thread, one call at a time.
using ProgressSink = std::function<void(const Progress&)>;

/// Lets one call through per interval. Not thread-safe: one per loop.
class ProgressThrottle
{
public:
    explicit ProgressThrottle(std::chrono::milliseconds interval = std::chrono::milliseconds(100))
        : m_interval(interval)
    {
    }
    bool ready()
    {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_last < m_interval)
            return false;
        m_last = now;
        return true;
    }

private:
    std::chrono::milliseconds m_interval;
    std::chrono::steady_clock::time_point m_last{};
};

} // namespace stemma
