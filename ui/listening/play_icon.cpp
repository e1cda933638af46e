#include "ui/listening/play_icon.h"

#include <QPainter>
#include <QPixmap>

namespace stemma
{
namespace
{

QPixmap drawn(PlaySign sign, const QColor& colour)
{
    constexpr int size = 16;
    constexpr int scale = 4;
    QPixmap pixmap(size * scale, size * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (sign == PlaySign::Play) {
        painter.drawPolygon(QPolygonF({{4, 2.5}, {13.5, 8}, {4, 13.5}}));
    } else {
        painter.drawRect(QRectF(3.5, 3, 3.5, 10));
        painter.drawRect(QRectF(9, 3, 3.5, 10));
    }
    return pixmap;
}

} // namespace

QIcon playIcon(PlaySign sign, const QPalette& palette)
{
    QIcon icon;
    icon.addPixmap(drawn(sign, palette.color(QPalette::Active, QPalette::ButtonText)));
    icon.addPixmap(
        drawn(sign, palette.color(QPalette::Disabled, QPalette::ButtonText)), QIcon::Disabled);
    return icon;
}

} // namespace stemma
