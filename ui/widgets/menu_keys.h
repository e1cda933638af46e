// Letters belong to the menu that is open.
#pragma once

#include <QObject>

namespace stemma
{

/// Installed on the application: while a menu is open, keys without Ctrl, Alt or Meta choose its entries and are no
/// shortcuts of the page behind it.
class MenuKeys final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace stemma
