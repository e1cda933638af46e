#include "ui/widgets/controls.h"

#include "ui/text/inline_text.h"

#include <QKeyEvent>
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

void keepArrowKeys(QWidget* slider)
{
    class Filter final : public QObject
    {
    public:
        using QObject::QObject;
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            if (event->type() == QEvent::ShortcutOverride) {
                const int key = static_cast<QKeyEvent*>(event)->key();
                if (key >= Qt::Key_Left && key <= Qt::Key_Down)
                    event->accept();
            }
            return QObject::eventFilter(watched, event);
        }
    };
    slider->installEventFilter(new Filter(slider));
}

void setTextSize(QWidget* widget, double factor, Weight weight)
{
    auto font = widget->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(weight == Weight::Bold);
    widget->setFont(font);
}

} // namespace stemma
