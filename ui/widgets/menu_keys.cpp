#include "ui/widgets/menu_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

namespace stemma
{

bool MenuKeys::eventFilter(QObject* watched, QEvent* event)
{
    // Qt looks for shortcuts around the widget that has the focus, which keeps it while a menu is open.
    if (event->type() == QEvent::ShortcutOverride
        && qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr) {
        const auto modifiers = static_cast<QKeyEvent*>(event)->modifiers();
        if (!(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
            event->accept();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace stemma
