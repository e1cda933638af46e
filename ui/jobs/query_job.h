// Queries in the background, one after the other in the order they were asked.
#pragma once

#include "ui/jobs/engine_actions.h"
#include "ui/jobs/job_queue.h"

#include <QObject>

#include <map>
#include <memory>
#include <stop_token>

namespace stemma
{

/// One file to search; @c key is the asker's name for it.
struct QueryRequest {
    int key = 0;
    std::filesystem::path path;
    QueryOptions options;
};

/// Lives on the GUI thread. For every key: started(), progressed()* and at most once found(), then one of finished() and failed();
/// nothing more once it was stopped.
class QueryJob final : public QObject
{
    Q_OBJECT
public:
    explicit QueryJob(QObject* parent = nullptr);
    ~QueryJob() override;

    void ask(std::shared_ptr<const EngineActions> actions, const QueryRequest& request);
    /// Takes effect at once; the next one in the queue begins as soon as the engine lets go.
    void stop(int key);
    bool isRunning() const { return !m_asked.empty(); }

Q_SIGNALS:
    void started(int key);
    void progressed(int key, const stemma::Progress& progress);
    /// What is likely before the search is complete.
    void found(int key, const std::vector<stemma::Match>& matches);
    void finished(int key, std::shared_ptr<const stemma::QueryResult> result);
    /// The error always names the file.
    void failed(int key, const stemma::Error& error);

private:
    template <class Tell> void tell(const std::stop_token& stop, Tell what);

    std::map<int, std::stop_source> m_asked; ///< that wait or run
    JobQueue m_queue;
};

} // namespace stemma
