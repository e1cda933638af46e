#include "ui/widgets/controls.h"

#include "ui/text/inline_text.h"

#include <QPushButton>
#include <QToolButton>

namespace stemma
{

void describe(QWidget* widget, const QString& name, const QString& explanation)
{
    widget->setAccessibleName(name);
    widget->setAccessibleDescription(explanation);
    widget->setToolTip(explanation);
}

QToolButton* makeToolButton(QWidget* parent, const QString& text, const QString& explanation)
{
    auto* const button = new QToolButton(parent);
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    describe(button, text, explanation);
    return button;
}

QPushButton* makeButton(QWidget* parent, const QString& text, const QString& explanation)
{
    auto* const button = new QPushButton(text, parent);
    button->setMinimumSize(180, 34);
    describe(button, withoutMnemonic(text), explanation);
    return button;
}

void setTextSize(QWidget* widget, double factor, Weight weight)
{
    auto font = widget->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(weight == Weight::Bold);
    widget->setFont(font);
}

} // namespace stemma
