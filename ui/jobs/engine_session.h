// Loads the engine while the window is already there.
#pragma once

#include "ui/jobs/engine_actions.h"
#include "ui/jobs/job_queue.h"

#include <QObject>

#include <memory>

namespace stemma
{

/// Lives on the GUI thread. What needs the engine waits for ready().
class EngineSession final : public QObject
{
    Q_OBJECT
public:
    explicit EngineSession(ActionsFactory factory, QObject* parent = nullptr);

    /// Starts loading; again after a failure. Does nothing while loading or when ready.
    void load();
    /// Loading the models holds the lock of the dynamic loader for half a second, which a thread that shows
    /// its first window needs again and again. So load() waits from hold() on until release().
    void hold() { m_held = true; }
    void release();
    /// Null until ready() was sent.
    std::shared_ptr<const EngineActions> actions() const { return m_actions; }
    bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void ready();
    void failed(const stemma::Error& error);

private:
    ActionsFactory m_factory;
    std::shared_ptr<const EngineActions> m_actions;
    bool m_loading = false;
    bool m_held = false;
    bool m_wanted = false; ///< while it is held
    JobQueue m_queue;
};

} // namespace stemma
