// The decisions about the result on the screen: holds them, changes them, and has them kept.
#pragma once

#include "ui/jobs/case_job.h"

#include <QObject>
#include <QUndoStack>

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace stemma
{

/// Lives on the GUI thread. A change shows at once and is written in the background. What cannot be written
/// (no query is kept yet, a library that may only be read, a full disk) stays here and is written by retry()
/// or when the query is kept; so a result can be worked with in any case.
class ReviewDesk final : public QObject
{
    Q_OBJECT
public:
    /// @p job outlives the desk.
    explicit ReviewDesk(CaseJob& job, QObject* parent = nullptr);

    /// Null while there is no engine; nothing is written then.
    void setActions(std::shared_ptr<const EngineActions> actions);
    /// Begins with a result that is not kept yet. When the job has saved it, its decisions are kept too.
    void show(std::shared_ptr<const QueryResult> result);
    /// Begins with a kept query.
    void show(const std::shared_ptr<const SavedQuery>& query);
    /// With nothing.
    void clear();

    /// Decides, as a step that can be undone; nothing happens when it is so already. @p match is a place in
    /// the result's matches; the value must be one of the field's. To be called for texts when the typing
    /// pauses, not for each key, since each call is one line of the record.
    void decide(int match, const ReviewChange& change);
    /// Later changes of a text or an alignment are a step of their own, as when its field loses the focus.
    void endEditing() { ++m_session; }
    /// For ReviewCommand: sets and records without a step.
    void apply(int match, const ReviewChange& change, ReviewOrigin origin);
    /// Writes again what could not be written.
    void retry();

    /// One for each match; never fails: a place without a match has no decisions.
    Review review(int match) const;
    /// None while the result is not kept.
    std::optional<QueryId> query() const { return m_query; }
    /// Whether all that was decided is in the library's record, or on its way there.
    bool isKept() const { return m_query && m_unkept.empty(); }
    QUndoStack& undoStack() { return m_stack; }

Q_SIGNALS:
    /// Another result, or none: every review may have changed.
    void shown();
    void reviewChanged(int match);
    /// A result or a decision could not be written, and why.
    void notKept(const stemma::Error& error);

private:
    void begin(std::shared_ptr<const QueryResult> result, std::vector<Review> reviews);
    void keep(const std::shared_ptr<const SavedQuery>& query);

    CaseJob& m_job;
    std::shared_ptr<const EngineActions> m_actions;
    std::shared_ptr<const QueryResult> m_result;
    std::optional<QueryId> m_query;
    std::vector<Review> m_reviews;
    /// What the record lacks, by match and field: its value is the one in m_reviews.
    std::map<std::pair<int, ReviewField>, ReviewOrigin> m_unkept;
    int m_session = 0;
    QUndoStack m_stack; ///< last: its commands refer to the desk
};

} // namespace stemma
