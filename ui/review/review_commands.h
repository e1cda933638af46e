// Decisions as steps that can be undone.
#pragma once

#include "core/library/review.h"

#include <QUndoCommand>

namespace stemma
{

class ReviewDesk;

/// One change of one field of a match. Undoing it writes a further event, so the record shows both. Changes of
/// one text, or of one alignment, that follow each other within an editing session are one step.
class ReviewCommand final : public QUndoCommand
{
public:
    /// @p desk outlives the command. @p session: see ReviewDesk::endEditing().
    ReviewCommand(ReviewDesk& desk, int match, ReviewChange from, ReviewChange to, int session);

    void redo() override;
    void undo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* next) override;

private:
    ReviewDesk& m_desk;
    int m_match;
    ReviewChange m_from;
    ReviewChange m_to;
    int m_session;
    bool m_done = false; ///< so that the next redo() is one
};

} // namespace stemma
