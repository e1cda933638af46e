// The list of keys, made from the actions themselves so that it is always true.
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace stemma
{

class ShortcutDialog final : public QDialog
{
    Q_OBJECT
public:
    ShortcutDialog(const QList<QAction*>& actions, QWidget* parent);
};

} // namespace stemma
