#include "tests/bench/event_loop_watch.h"

#include <QEvent>
#include <QMetaEnum>

#include <algorithm>
#include <ctime>

namespace stemma::bench
{
namespace
{

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

std::string describe(const char* className, int type)
{
    const char* name = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return std::string(className) + ' ' + (name != nullptr ? name : std::to_string(type).c_str());
}

const auto beatType = static_cast<QEvent::Type>(QEvent::registerEventType());

} // namespace

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    // Both may be gone afterwards.
    const char* const className = receiver->metaObject()->className();
    const int type = event->type();
    const double cpu = threadMilliseconds();
    const auto start = Clock::now();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    const double taken = millisecondsSince(start);
    m_busy += taken;
    m_frames += type == QEvent::UpdateRequest;
    if (taken > m_longest.milliseconds)
        m_longest = {taken, threadMilliseconds() - cpu, describe(className, type)};
    return handled;
}

void WatchedApplication::reset()
{
    m_longest = {};
    m_busy = 0;
    m_frames = 0;
}

Heartbeat::Heartbeat()
    : m_thread([this](const std::stop_token& stop) { beat(stop); })
{
}

Heartbeat::~Heartbeat()
{
    m_thread.request_stop();
    m_thread.join();
}

void Heartbeat::beat(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        if (!m_waiting) {
            m_posted = Clock::now();
            m_waiting = true;
            QCoreApplication::postEvent(this, new QEvent(beatType));
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

bool Heartbeat::event(QEvent* event)
{
    if (event->type() != beatType)
        return QObject::event(event);
    m_longest = std::max(m_longest, millisecondsSince(m_posted));
    m_waiting = false;
    return true;
}

} // namespace stemma::bench
