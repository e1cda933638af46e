// The decisions about the results of this session: holds them, changes them, and has them kept.
#pragma once

#include "ui/jobs/case_job.h"

#include <QObject>
#include <QUndoGroup>

#include <memory>
#include <optional>
#include <vector>

namespace stemma
{

/// Lives on the GUI thread. A change shows at once and is written in the background, behind its result while that
/// is being saved; closing the window loses none. What cannot be written (the library may only be read, the disk is
/// full) stays here, every change in its order, and is written by retry(), with the next change or when the result
/// is kept; so a result can be worked with in any case. Every result that was shown has its own steps to undo, also
/// after others were shown in between.
class ReviewDesk final : public QObject
{
    Q_OBJECT
public:
    /// @p job outlives the desk.
    explicit ReviewDesk(CaseJob& job, QObject* parent = nullptr);
    ~ReviewDesk() override;

    /// Null while there is no engine; nothing is written then.
    void setActions(std::shared_ptr<const EngineActions> actions);
    /// Turns to a result, kept or not. Once the job has saved it, before or after, its decisions are kept.
    void show(const std::shared_ptr<const QueryResult>& result);
    /// Turns to a kept query.
    void show(const std::shared_ptr<const SavedQuery>& query);
    /// Turns to nothing.
    void clear();

    /// Decides, as a step that can be undone; nothing happens when it is so already. @p match is a place in
    /// the result's matches; the value must be one of the field's. To be called for texts when the typing
    /// pauses, not for each key, since each call is one line of the record.
    void decide(int match, const ReviewChange& change);
    /// Later changes of a text or an alignment are a step of their own, as when its field loses the focus.
    void endEditing() { ++m_session; }
    /// For ReviewCommand: sets and records without a step.
    void apply(int match, const ReviewChange& change, ReviewOrigin origin);
    /// Writes again what could not be written: results, and decisions about any of them.
    void retry();

    /// One for each match of the result that is shown; a place without a match has no decisions.
    Review review(int match) const;
    /// None while the result is not kept.
    std::optional<QueryId> query() const;
    /// Whether all that was decided about the result is in the library's record, or on its way there.
    bool isKept() const;
    /// Makes the actions for undo and redo; its active stack is that of the result that is shown.
    QUndoGroup& undoGroup() { return m_undo; }

Q_SIGNALS:
    /// Another result, or none: every review may have changed.
    void shown();
    void reviewChanged(int match);
    /// A result or a decision could not be written, and why.
    void notKept(const stemma::Error& error);

private:
    struct Sheet;
    Sheet* find(const std::shared_ptr<const QueryResult>& result) const;
    Sheet* find(QueryId query) const;
    Sheet& add(const std::shared_ptr<const QueryResult>& result);
    void turnTo(Sheet* sheet);
    void keep(const std::shared_ptr<const SavedQuery>& query);
    void giveBack(const std::shared_ptr<const QueryResult>& result);
    void write(Sheet& sheet);

    CaseJob& m_job;
    std::shared_ptr<const EngineActions> m_actions;
    int m_session = 0;
    QUndoGroup m_undo;
    std::vector<std::unique_ptr<Sheet>> m_sheets;
    Sheet* m_sheet = nullptr; ///< that of the result that is shown
};

} // namespace stemma
