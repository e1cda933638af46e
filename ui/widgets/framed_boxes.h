// A style whose check boxes and radio buttons can be told from what they lie on.
#pragma once

#include <QProxyStyle>

namespace stemma
{

/// Fusion, which derives the frame of a box from the window's colour alone: on a dark window it is dark on dark.
class FramedBoxes final : public QProxyStyle
{
public:
    FramedBoxes();
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
};

} // namespace stemma
