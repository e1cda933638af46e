// Text set into boxes: nothing is ever drawn outside the box it was given.
#pragma once

#include "core/report/pdf/style.h"

#include <QPainter>
#include <QString>
#include <QStringList>

namespace stemma::pdf
{

/// Where a line of a type has its base line when it is centred in a box. Fonts that Qt takes for other scripts do
/// not move it, and code stands on the line of the text beside it.
double baseLine(const QRectF& box, Type type);

/// One line on the base line of its box, cut with an ellipsis when it is too long.
/// Left means left in every language: a title in Arabic still begins its column.
void drawLine(
    QPainter& painter, const QRectF& box, const QString& text, Type type, const QColor& colour,
    Qt::Alignment alignment = Qt::AlignLeft);

/// Text broken to lines of a width; line breaks of the text are kept. Words too long for a line are broken
/// anywhere, and a last line of a word or two is avoided where that costs no line. At most @p maxLines, the last one cut with an ellipsis when more would follow; 0: no bound.
/// Never empty.
QStringList brokenLines(const QString& text, Type type, double width, int maxLines = 0);

/// Lines one below another from a place on.
void drawLines(
    QPainter& painter, const QRectF& box, const QStringList& lines, Type type, const QColor& colour,
    Qt::Alignment alignment = Qt::AlignLeft);

/// How wide a line is, in dots.
double widthOf(const QString& text, Type type);

/// A hair line across a box at the height y.
void drawRule(QPainter& painter, const QRectF& box, double y);

} // namespace stemma::pdf
