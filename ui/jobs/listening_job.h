// Prepares what is to be heard in the background. The newest request supersedes the one before.
#pragma once

#include "ui/jobs/engine_actions.h"
#include "ui/jobs/job_queue.h"

#include <QObject>

#include <memory>
#include <stop_token>

namespace stemma
{

/// Lives on the GUI thread.
class ListeningJob final : public QObject
{
    Q_OBJECT
public:
    explicit ListeningJob(QObject* parent = nullptr);
    ~ListeningJob() override;

    void start(std::shared_ptr<const EngineActions> actions, const ListeningRequest& request);
    /// Nothing more is sent of what runs.
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void prepared(std::shared_ptr<const stemma::ListeningSounds> sounds);
    void failed(const stemma::Error& error);

private:
    bool m_running = false;
    std::stop_source m_stop;
    JobQueue m_queue;
};

} // namespace stemma
