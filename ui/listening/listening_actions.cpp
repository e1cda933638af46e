// The commands of the listening bar and their keys.
#include "ui/listening/listening_bar.h"
#include "ui/listening/listening_controls.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>

namespace stemma
{
namespace
{

constexpr int volumeStep = 5;

} // namespace

void ListeningBar::makeActions()
{
    const auto add = [this](const QString& text, const QKeySequence& key, auto slot) {
        auto* const action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_actions << action;
        return action;
    };
    m_playAction = add(tr("Play or pause"), Qt::Key_Space, [this] { togglePlaying(); });
    add(tr("Change between query and reference"), Qt::Key_X, [this] {
        m_controls->choose(
            source() == ListeningSource::Reference ? ListeningSource::Query
                                                   : ListeningSource::Reference);
    });
    add(tr("Hear both at once"), Qt::Key_M, [this] {
        m_controls->choose(
            source() == ListeningSource::Mix ? ListeningSource::Query : ListeningSource::Mix);
    });
    add(tr("Hear the query on the left, the reference on the right"), Qt::Key_E, [this] {
        m_controls->choose(
            source() == ListeningSource::Split ? ListeningSource::Query : ListeningSource::Split);
    });
    add(tr("Repeat what is selected, or else the match"), Qt::Key_L,
        [this] { m_controls->toggleLoop(); });
    add(tr("Hear the reference as it was recorded"), Qt::Key_R,
        [this] { m_controls->toggleRaw(); });
    add(tr("Louder"), Qt::SHIFT | Qt::Key_Up,
        [this] { setVolume(m_controls->volume() + volumeStep); });
    add(tr("Quieter"), Qt::SHIFT | Qt::Key_Down,
        [this] { setVolume(m_controls->volume() - volumeStep); });
}

// Space belongs to the control that has the focus.
void ListeningBar::leaveSpaceToButtons(const QWidget* focus)
{
    const bool taken
        = qobject_cast<const QAbstractButton*>(focus) || qobject_cast<const QComboBox*>(focus);
    m_playAction->setShortcut(taken ? QKeySequence() : QKeySequence(Qt::Key_Space));
}

} // namespace stemma
