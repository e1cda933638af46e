// Text set into boxes: nothing is ever drawn outside the box it was given.
#pragma once

#include "core/report/pdf/style.h"

#include <QPainter>
#include <QString>

#include <vector>

namespace stemma::pdf
{

/// One line, cut with an ellipsis when it is too long, sharing the base line of its row.
/// Left means left in every language: a title in Arabic still begins its column.
void drawLine(
    QPainter& painter, const QRectF& box, const QString& text, Type type, const QColor& colour,
    Qt::Alignment alignment = Qt::AlignLeft, Qt::TextElideMode elide = Qt::ElideRight);

/// Text wrapped to a width, at most maxLines lines, the last one cut with an ellipsis when more would
/// follow. Returns the height that was used, in dots.
double drawParagraph(
    QPainter& painter, QPointF topLeft, double width, const QString& text, Type type,
    const QColor& colour, int maxLines);

/// A hair line across a box at the height y.
void drawRule(QPainter& painter, const QRectF& box, double y);

struct Column {
    double width = 0; ///< dots
    Qt::Alignment alignment = Qt::AlignLeft;
    Qt::TextElideMode elide = Qt::ElideRight;
};

/// Rows below one another with a heading and a rule under it. Draws downwards from a place.
class Table
{
public:
    Table(QPainter& painter, QPointF topLeft, std::vector<Column> columns, Type type = Type::Body);

    static double rowHeight(Type type = Type::Body);

    void heading(const std::vector<QString>& cells);
    void row(const std::vector<QString>& cells, const QColor& firstCell = colour::ink);
    /// The height below the last row.
    double bottom() const { return m_y; }

private:
    void
    cells(const std::vector<QString>& texts, Type type, const QColor& first, const QColor& rest);

    QPainter& m_painter;
    double m_left;
    double m_y;
    Type m_type;
    std::vector<Column> m_columns;
};

} // namespace stemma::pdf
