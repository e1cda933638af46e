#include "ui/jobs/engine_session.h"

#include <utility>

namespace stemma
{

EngineSession::EngineSession(ActionsFactory factory, QObject* parent)
    : QObject(parent)
    , m_factory(std::move(factory))
{
}

void EngineSession::load()
{
    if (m_loading || m_actions)
        return;
    m_wanted = m_held;
    if (m_held)
        return;
    m_loading = true;
    m_queue.post(this, {}, m_factory, [this](Result<EngineActions> result) {
        m_loading = false;
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        m_actions = std::make_shared<const EngineActions>(*std::move(result));
        Q_EMIT ready();
    });
}

void EngineSession::release()
{
    m_held = false;
    if (std::exchange(m_wanted, false))
        load();
}

} // namespace stemma
