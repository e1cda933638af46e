#include "tests/ui/support/named_controls.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace stemma::test
{
namespace
{

/// Texts speak for themselves, Qt's own parts (viewports, menus, headers) for their owner.
bool isOurs(const QWidget& widget)
{
    if (widget.focusPolicy() == Qt::NoFocus
        || widget.objectName().startsWith(QStringLiteral("qt_")))
        return false;
    for (const char* const other :
         {"QMenuBar", "QMenu", "QLabel", "QHeaderView", "QComboBoxListView", "QToolBarExtension"})
        if (widget.inherits(other))
            return false;
    // A button that is hidden because there is nothing to do has no text yet.
    const auto* const button = qobject_cast<const QAbstractButton*>(&widget);
    return button == nullptr || !button->isHidden() || !button->text().isEmpty();
}

std::vector<const QWidget*> controlsOf(const QWidget& window)
{
    std::vector<const QWidget*> controls;
    for (const auto* const widget : window.findChildren<QWidget*>())
        if (isOurs(*widget))
            controls.push_back(widget);
    return controls;
}

} // namespace

QStringList unnamedControls(const QWidget& window)
{
    QStringList unnamed;
    for (const auto* const widget : controlsOf(window))
        if (widget->accessibleName().isEmpty() || widget->toolTip().isEmpty())
            unnamed << QStringLiteral("%1 \"%2\" in %3")
                           .arg(
                               QString::fromLatin1(widget->metaObject()->className()),
                               widget->accessibleName(),
                               QString::fromLatin1(
                                   widget->parentWidget()->metaObject()->className()));
    return unnamed;
}

int controlCount(const QWidget& window)
{
    return static_cast<int>(controlsOf(window).size());
}

} // namespace stemma::test
