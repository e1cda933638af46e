// A background thread with an event loop, for objects that need timers there.
#pragma once

#include <QObject>

#include <memory>

namespace stemma
{

/// Starts with the first use. Used from one thread; its destructor destroys the objects on their thread and
/// waits for it to end.
class EventThread
{
public:
    EventThread();
    ~EventThread();
    EventThread(const EventThread&) = delete;
    EventThread& operator=(const EventThread&) = delete;

    /// Moves @p object, which has no parent, to the thread, which then owns it.
    void adopt(QObject* object);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace stemma
