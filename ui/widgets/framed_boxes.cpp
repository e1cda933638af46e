#include "ui/widgets/framed_boxes.h"

#include <QPainter>
#include <QStyleOption>

namespace stemma
{
namespace
{

/// Half way between text and field: 3:1 and more against either side of the frame.
QColor frameColour(const QPalette& palette)
{
    const auto text = palette.color(QPalette::Text);
    const auto base = palette.color(QPalette::Base);
    return {
        (text.red() + base.red()) / 2, (text.green() + base.green()) / 2,
        (text.blue() + base.blue()) / 2, text.alpha()};
}

} // namespace

FramedBoxes::FramedBoxes()
    : QProxyStyle(QStringLiteral("fusion"))
{
    setObjectName(QStringLiteral("fusion"));
}

void FramedBoxes::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool round = element == PE_IndicatorRadioButton;
    // The keyboard's focus has a frame of its own.
    const bool focused
        = (option->state & State_HasFocus) && (option->state & State_KeyboardFocusChange);
    if (focused || (!round && element != PE_IndicatorCheckBox))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(frameColour(option->palette));
    const auto frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (round)
        painter->drawEllipse(frame);
    else
        painter->drawRect(frame);
    painter->restore();
}

} // namespace stemma
