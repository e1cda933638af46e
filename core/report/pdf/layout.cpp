#include "core/report/pdf/layout.h"

#include <QFontMetricsF>
#include <QPen>
#include <QTextLayout>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace stemma::pdf
{
namespace
{

constexpr double gutter = mm(2.5); ///< between two columns of a table

} // namespace

void drawLine(
    QPainter& painter, const QRectF& box, const QString& text, Type type, const QColor& colour,
    Qt::Alignment alignment, Qt::TextElideMode elide)
{
    const QFont face = font(type);
    painter.setFont(face);
    painter.setPen(colour);
    const QString shown = QFontMetricsF(face).elidedText(text, elide, box.width());
    const Qt::Alignment across = alignment & Qt::AlignHorizontal_Mask;
    painter.drawText(
        box, static_cast<int>(across | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
        shown);
}

double drawParagraph(
    QPainter& painter, QPointF topLeft, double width, const QString& text, Type type,
    const QColor& colour, int maxLines)
{
    const QFont face = font(type);
    const QFontMetricsF metrics(face);
    QTextLayout layout(text, face);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);

    const double step = leading(type);
    painter.setPen(colour);
    painter.setFont(face);
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines < maxLines;
         line = layout.createLine()) {
        line.setLineWidth(width);
        const QPointF place = topLeft + QPointF(0, lines * step + (step - metrics.height()) / 2);
        const bool more = line.textStart() + line.textLength() < text.size();
        ++lines;
        if (lines == maxLines && more) {
            drawLine(
                painter, {place, QSizeF(width, metrics.height())}, text.mid(line.textStart()), type,
                colour);
        } else {
            line.draw(&painter, place - QPointF(0, line.y()));
        }
    }
    layout.endLayout();
    return lines * step;
}

void drawRule(QPainter& painter, const QRectF& box, double y)
{
    painter.setPen(QPen(colour::rule, mm(0.18)));
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
}

Table::Table(QPainter& painter, QPointF topLeft, std::vector<Column> columns, Type type)
    : m_painter(painter)
    , m_left(topLeft.x())
    , m_y(topLeft.y())
    , m_type(type)
    , m_columns(std::move(columns))
{
}

double Table::rowHeight(Type type)
{
    return type == Type::Small ? mm(4.4) : mm(5.4);
}

void Table::cells(
    const std::vector<QString>& texts, Type face, const QColor& first, const QColor& rest)
{
    double x = m_left;
    for (std::size_t i = 0; i < std::min(texts.size(), m_columns.size()); ++i) {
        const Column& column = m_columns[i];
        const QRectF box(x, m_y, column.width - gutter, rowHeight(m_type));
        drawLine(
            m_painter, box, texts[i], face, i == 0 ? first : rest, column.alignment, column.elide);
        x += column.width;
    }
    m_y += rowHeight(m_type);
}

void Table::heading(const std::vector<QString>& texts)
{
    cells(texts, Type::Small, colour::grey, colour::grey);
    double width = -gutter;
    for (const Column& column : m_columns)
        width += column.width;
    drawRule(m_painter, {m_left, m_y, width, 0}, m_y);
    m_y += mm(0.8);
}

void Table::row(const std::vector<QString>& texts, const QColor& firstCell)
{
    cells(texts, m_type, firstCell, colour::ink);
}

} // namespace stemma::pdf
