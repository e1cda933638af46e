#include "ui/review/review_commands.h"

#include "ui/review/review_desk.h"
#include "ui/review/review_text.h"

#include <utility>

namespace stemma
{

namespace
{

/// Of the commands that may be merged; others have -1.
constexpr int mergeable = 1;

bool growsBySmallSteps(ReviewField field)
{
    return field == ReviewField::Notes || field == ReviewField::Licence
        || field == ReviewField::Alignment;
}

} // namespace

ReviewCommand::ReviewCommand(
    ReviewDesk& desk, int match, ReviewChange from, ReviewChange to, int session)
    : m_desk(desk)
    , m_match(match)
    , m_from(std::move(from))
    , m_to(std::move(to))
    , m_session(session)
{
    setText(reviewStepText(m_to.field, match));
}

void ReviewCommand::redo()
{
    m_desk.apply(m_match, m_to, m_done ? ReviewOrigin::Redone : ReviewOrigin::Decided);
    m_done = true;
}

void ReviewCommand::undo()
{
    m_desk.apply(m_match, m_from, ReviewOrigin::Undone);
}

int ReviewCommand::id() const
{
    return growsBySmallSteps(m_to.field) ? mergeable : -1;
}

bool ReviewCommand::mergeWith(const QUndoCommand* next)
{
    // Only commands of this class have its id.
    const auto* command = static_cast<const ReviewCommand*>(next);
    if (command->m_match != m_match || command->m_to.field != m_to.field
        || command->m_session != m_session)
        return false;
    m_to = command->m_to;
    setObsolete(m_to == m_from);
    return true;
}

} // namespace stemma
