// Measures how long the GUI thread keeps people waiting.
#pragma once

#include <QApplication>
#include <QObject>

#include <atomic>
#include <chrono>
#include <string>
#include <thread>

namespace stemma::bench
{

using Clock = std::chrono::steady_clock;

/// The longest of the events that were handled, and what it was.
struct LongestEvent {
    double milliseconds = 0;
    double cpuMilliseconds = 0; ///< of this thread: less than the above where others had the core
    std::string what; ///< the receiver's class, the event's type
};

/// An application that times its events. Events within events count as part of the outer one.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;

    void reset();
    const LongestEvent& longest() const { return m_longest; }
    /// Spent in events since reset().
    double busyMilliseconds() const { return m_busy; }
    /// How often windows were drawn since reset().
    int frames() const { return m_frames; }

private:
    LongestEvent m_longest;
    double m_busy = 0;
    int m_frames = 0;
    int m_depth = 0;
};

/// Posts an event every 2 ms, once the last was handled, and notes how long each had to wait: what a key
/// pressed at the worst moment waits, whether one long event is the reason or a row of short ones.
class Heartbeat final : public QObject
{
public:
    Heartbeat();
    ~Heartbeat() override;

    void reset() { m_longest = 0; }
    double longestMilliseconds() const { return m_longest; }

protected:
    bool event(QEvent* event) override;

private:
    void beat(const std::stop_token& stop);
    std::atomic<bool> m_waiting = false;
    Clock::time_point m_posted;
    double m_longest = 0;
    std::jthread m_thread;
};

double millisecondsSince(Clock::time_point start);

} // namespace stemma::bench
