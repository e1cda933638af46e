#include "ui/jobs/event_thread.h"

#include <QThread>

namespace stemma
{

struct EventThread::Impl {
    QThread thread;
};

EventThread::EventThread()
    : m_impl(std::make_unique<Impl>())
{
}

EventThread::~EventThread()
{
    m_impl->thread.quit();
    m_impl->thread.wait();
}

void EventThread::adopt(QObject* object)
{
    object->moveToThread(&m_impl->thread);
    QObject::connect(&m_impl->thread, &QThread::finished, object, &QObject::deleteLater);
    if (!m_impl->thread.isRunning())
        m_impl->thread.start();
}

} // namespace stemma
