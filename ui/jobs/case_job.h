// Keeps queries and decisions in the background.
#pragma once

#include "ui/jobs/engine_actions.h"
#include "ui/jobs/job_queue.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace stemma
{

/// Lives on the GUI thread. Everything that writes is done in the order in which it was asked for, and is
/// finished before the job is gone: closing the window loses no decision.
class CaseJob final : public QObject
{
    Q_OBJECT
public:
    explicit CaseJob(QObject* parent = nullptr);
    ~CaseJob() override;

    void
    save(std::shared_ptr<const EngineActions> actions, std::shared_ptr<const QueryResult> result);
    void list(std::shared_ptr<const EngineActions> actions);
    /// Supersedes the query that was asked for before.
    void open(std::shared_ptr<const EngineActions> actions, QueryId query);
    void setHidden(std::shared_ptr<const EngineActions> actions, QueryId query, bool hidden);
    /// Whether save() was asked for and has not answered yet.
    bool isSaving(const std::shared_ptr<const QueryResult>& result) const;
    /// Hides a result that is being saved, as soon as it is. Nothing happens when it cannot be saved.
    void setHidden(
        std::shared_ptr<const EngineActions> actions,
        const std::shared_ptr<const QueryResult>& result, bool hidden);
    void record(
        std::shared_ptr<const EngineActions> actions, QueryId query, int match,
        const ReviewChange& change, ReviewOrigin origin);
    /// Of a result that is being saved: written right behind it, whether or not the window is still there. When it
    /// cannot be saved only notSaved() tells.
    void record(
        std::shared_ptr<const EngineActions> actions,
        const std::shared_ptr<const QueryResult>& result, int match, const ReviewChange& change,
        ReviewOrigin origin);
    /// Calls @p then when everything that was asked for so far is written, or has failed.
    void whenWritten(std::function<void()> then);
    void readHistory(std::shared_ptr<const EngineActions> actions, QueryId query);
    /// When everything that was asked for before is written, so that the case holds it. Given up when the job goes.
    void saveCase(std::shared_ptr<const EngineActions> actions, const CaseRequest& request);
    void stopSaving();
    /// Of an open case; when it cannot be written nothing is lost that anybody decided.
    void storeLayout(std::shared_ptr<const EngineActions> actions, const std::string& layout);

Q_SIGNALS:
    /// The decisions that were carried over are in it.
    void saved(std::shared_ptr<const stemma::SavedQuery> query);
    void notSaved(std::shared_ptr<const stemma::QueryResult> result, const stemma::Error& error);
    /// The newest first, with the hidden ones.
    void listed(const std::vector<stemma::QueryRecord>& queries);
    void opened(std::shared_ptr<const stemma::SavedQuery> query);
    void notRecorded(
        stemma::QueryId query, int match, const stemma::ReviewChange& change,
        stemma::ReviewOrigin origin, const stemma::Error& error);
    void historyRead(stemma::QueryId query, const std::vector<stemma::ReviewEvent>& history);
    /// 0 to 1; at most ten times a second.
    void caseProgressed(double done);
    void caseSaved(const std::filesystem::path& target);
    void caseNotSaved(const stemma::Error& error);
    /// Of list(), open(), setHidden() and readHistory().
    void failed(const stemma::Error& error);

private:
    /// Set on the queue's thread, and read there by what stands behind in the queue.
    using SavedId = std::shared_ptr<std::optional<QueryId>>;
    struct Saving {
        std::shared_ptr<const QueryResult> result;
        SavedId id;
    };
    SavedId idOf(const std::shared_ptr<const QueryResult>& result) const;
    void postRecord(
        std::shared_ptr<const EngineActions> actions, const SavedId& query, int match,
        const ReviewChange& change, ReviewOrigin origin);
    void
    postHidden(std::shared_ptr<const EngineActions> actions, const SavedId& query, bool hidden);

    std::vector<Saving> m_saving;
    std::stop_source m_openStop;
    std::stop_source m_saveStop; ///< of a case
    JobQueue m_readQueue; ///< of its own: a query is opened while another one is written
    JobQueue m_queue;
    JobQueue m_caseQueue; ///< of its own: nobody's decisions wait for a case
};

} // namespace stemma
