#include "tests/ui/support/text_audit.h"
#include "tests/ui/support/visible_texts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabBar>

#include <algorithm>

namespace stemma::test
{
namespace
{

bool isCut(const QLabel& label)
{
    if (label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height();
    return label.minimumSizeHint().width() > label.width()
        || label.minimumSizeHint().height() > label.height();
}

/// The first section without room for its text, or -1.
int cutSection(const QHeaderView& header)
{
    // A header that elides does so on purpose.
    if (header.orientation() != Qt::Horizontal || header.textElideMode() != Qt::ElideNone)
        return -1;
    for (int i = 0; i < header.count(); ++i)
        if (!header.isSectionHidden(i) && header.sectionSize(i) < header.sectionSizeHint(i))
            return i;
    return -1;
}

bool isCut(const QTabBar& tabs)
{
    for (int i = 0; i < tabs.count(); ++i)
        if (tabs.isTabVisible(i)
            && tabs.fontMetrics().horizontalAdvance(tabs.tabText(i)) > tabs.tabRect(i).width())
            return true;
    return false;
}

bool isCut(const QWidget& widget)
{
    if (const auto* const label = qobject_cast<const QLabel*>(&widget))
        return isCut(*label);
    if (const auto* const header = qobject_cast<const QHeaderView*>(&widget))
        return cutSection(*header) >= 0;
    if (const auto* const tabs = qobject_cast<const QTabBar*>(&widget))
        return isCut(*tabs);
    if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget))
        return !button->text().isEmpty()
            && (button->sizeHint().width() > button->width()
                || button->sizeHint().height() > button->height());
    if (const auto* const edit = qobject_cast<const QLineEdit*>(&widget))
        return edit->fontMetrics().horizontalAdvance(edit->placeholderText())
            > edit->contentsRect().width();
    if (const auto* const box = qobject_cast<const QGroupBox*>(&widget))
        return box->minimumSizeHint().width() > box->width();
    if (const auto* const bar = qobject_cast<const QMenuBar*>(&widget))
        return bar->sizeHint().width() > bar->width();
    // Appears when a tool bar has no room for all.
    return widget.inherits("QToolBarExtension");
}

bool saysSomething(const QWidget& widget)
{
    const auto* const label = qobject_cast<const QLabel*>(&widget);
    const auto* const button = qobject_cast<const QAbstractButton*>(&widget);
    return (label && !label->text().isEmpty()) || (button && !button->text().isEmpty());
}

/// The part of the window that @p widget may show itself in: less than its own place when it leaves its parent.
/// What lies in an area that scrolls may be anywhere.
bool leavesItsParent(const QWidget& widget)
{
    const auto* const parent = widget.parentWidget();
    if (!parent || widget.isWindow())
        return false;
    const auto* const area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
    if (area && area->viewport() == parent)
        return false;
    return !parent->rect().contains(widget.geometry());
}

QString textOf(const QWidget& widget)
{
    if (const auto* const label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* const header = qobject_cast<const QHeaderView*>(&widget))
        return header->model()
            ->headerData(std::max(0, cutSection(*header)), header->orientation())
            .toString();
    return widget.accessibleName();
}

QString sizeText(const QSize& size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

} // namespace

QStringList cutTexts(QWidget& root)
{
    QStringList cut;
    for (const auto* const widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root))
            continue;
        if (isCut(*widget))
            cut << QStringLiteral("cut off: %1 “%2” has %3, needs %4")
                       .arg(
                           nameOfWidget(*widget), textOf(*widget), sizeText(widget->size()),
                           sizeText(widget->sizeHint()));
        else if (saysSomething(*widget) && leavesItsParent(*widget))
            cut << QStringLiteral("cut off: %1 “%2” leaves its parent")
                       .arg(nameOfWidget(*widget), textOf(*widget));
    }
    return cut;
}

QStringList overlaps(QWidget& root)
{
    QStringList found;
    const auto widgets = root.findChildren<QWidget*>();
    for (const auto* const one : widgets) {
        for (const auto* const other : widgets) {
            if (one >= other || one->parentWidget() != other->parentWidget() || one->isWindow()
                || other->isWindow() || !one->isVisibleTo(&root) || !other->isVisibleTo(&root)
                || !saysSomething(*one) || !saysSomething(*other))
                continue;
            if (one->geometry().intersects(other->geometry()))
                found << QStringLiteral("overlap: “%1” and “%2” in %3")
                             .arg(textOf(*one), textOf(*other), nameOfWidget(*one->parentWidget()));
        }
    }
    return found;
}

} // namespace stemma::test
