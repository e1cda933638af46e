// The list of keys, made from the actions themselves so that it is always true.
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QAction;
class QMainWindow;

namespace stemma
{

/// What belongs together in the list.
struct ShortcutGroup {
    QString title;
    QList<QAction*> actions;
};

/// By menu, each action once; then what is in no menu.
QList<ShortcutGroup> shortcutGroups(const QMainWindow& window);

class ShortcutDialog final : public QDialog
{
    Q_OBJECT
public:
    ShortcutDialog(const QList<ShortcutGroup>& groups, QWidget* parent);
};

} // namespace stemma
