#include "core/report/pdf/text.h"

#include <QFontMetricsF>
#include <QPen>
#include <QTextLayout>

namespace stemma::pdf
{
namespace
{

/// The lines of one paragraph, as they would fit.
QStringList linesOf(const QString& paragraph, const QFont& face, double width)
{
    QTextLayout layout(paragraph, face);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

} // namespace

void drawLine(
    QPainter& painter, const QRectF& box, const QString& text, Type type, const QColor& colour,
    Qt::Alignment alignment, Qt::TextElideMode elide)
{
    const QFont face = font(type);
    painter.setFont(face);
    painter.setPen(colour);
    // A line that was broken to this width may measure a hair more when it stands alone.
    const double slack = box.width() * 0.002;
    const QString shown = QFontMetricsF(face).elidedText(text, elide, box.width() + slack);
    const Qt::Alignment across = alignment & Qt::AlignHorizontal_Mask;
    painter.drawText(
        box,
        static_cast<int>(across | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine
            | Qt::TextDontClip,
        shown);
}

QStringList brokenLines(const QString& text, Type type, double width, int maxLines)
{
    const QFont face = font(type);
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n')))
        lines << linesOf(paragraph, face, width);
    if (maxLines > 0 && lines.size() > maxLines) {
        const QString rest = lines.mid(maxLines - 1).join(QLatin1Char(' '));
        lines = lines.mid(0, maxLines - 1);
        lines << QFontMetricsF(face).elidedText(rest, Qt::ElideRight, width);
    }
    return lines;
}

void drawLines(
    QPainter& painter, const QRectF& box, const QStringList& lines, Type type, const QColor& colour,
    Qt::Alignment alignment)
{
    const double step = leading(type);
    double y = box.top();
    for (const QString& line : lines) {
        drawLine(painter, {box.left(), y, box.width(), step}, line, type, colour, alignment);
        y += step;
    }
}

double widthOf(const QString& text, Type type)
{
    return QFontMetricsF(font(type)).horizontalAdvance(text);
}

void drawRule(QPainter& painter, const QRectF& box, double y)
{
    painter.setPen(QPen(colour::rule, mm(0.18)));
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
}

} // namespace stemma::pdf
