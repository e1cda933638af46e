#include "ui/listening/listening_icons.h"

#include <QPainter>
#include <QPixmap>

namespace stemma
{
namespace
{

constexpr int size = 16;
constexpr int scale = 4;

/// What @p draw draws on a square of size x size.
template <class Draw> QPixmap drawn(Draw draw)
{
    QPixmap pixmap(size * scale, size * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    draw(painter);
    return pixmap;
}

QPixmap playPixmap(PlaySign sign, const QColor& colour)
{
    return drawn([&](QPainter& painter) {
        painter.setBrush(colour);
        if (sign == PlaySign::Play) {
            painter.drawPolygon(QPolygonF({{4, 2.5}, {13.5, 8}, {4, 13.5}}));
        } else {
            painter.drawRect(QRectF(3.5, 3, 3.5, 10));
            painter.drawRect(QRectF(9, 3, 3.5, 10));
        }
    });
}

} // namespace

QIcon playIcon(PlaySign sign, const QPalette& palette)
{
    QIcon icon;
    icon.addPixmap(playPixmap(sign, palette.color(QPalette::Active, QPalette::ButtonText)));
    icon.addPixmap(
        playPixmap(sign, palette.color(QPalette::Disabled, QPalette::ButtonText)), QIcon::Disabled);
    return icon;
}

QIcon sideIcon(Side side, const QPalette& palette, const QFont& font)
{
    return QIcon(drawn([&](QPainter& painter) {
        painter.setBrush(sideColour(side, palette));
        painter.drawRoundedRect(QRectF(0, 0, size, size), 3, 3);
        auto bold = font;
        bold.setBold(true);
        bold.setPixelSize(12);
        painter.setFont(bold);
        painter.setPen(isDark(palette) ? Qt::black : Qt::white);
        painter.drawText(QRectF(0, 0, size, size), Qt::AlignCenter, sideLetter(side));
    }));
}

} // namespace stemma
