#include "core/report/pdf/text.h"

#include <QFontMetricsF>
#include <QPen>
#include <QRegularExpression>
#include <QTextLayout>

namespace stemma::pdf
{
namespace
{

/// A line that fits may measure a hair more when it stands alone.
constexpr double slack = 0.002;

/// As long as @p text, but such that no line ends within a span of times or between a number and its unit.
QString withoutBreaks(QString text)
{
    static const QRegularExpression span(QStringLiteral("(?<=\\d) \u2013 (?=\\d)"));
    static const QRegularExpression unit(QStringLiteral("(?<=\\d) (?=%|(?:s|ms|Hz|kHz|st|ct)\\b)"));
    // A line may end after an en dash whatever follows it, but not after a minus sign.
    text.replace(span, QStringLiteral("\u00a0\u2212\u00a0"));
    return text.replace(unit, QStringLiteral("\u00a0"));
}

/// The lines of one paragraph, as they would fit.
QStringList linesOf(const QString& paragraph, const QFont& face, double width)
{
    // Text that was measured to find this width fits it, whatever the rounding of a layout.
    if (QFontMetricsF(face).horizontalAdvance(paragraph) <= width * (1 + slack))
        return {paragraph.trimmed()};
    QTextLayout layout(withoutBreaks(paragraph), face);
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

/// The same without a last line of a word or two, where slightly shorter lines avoid it.
QStringList
withoutRunt(QStringList lines, const QString& paragraph, const QFont& face, double width)
{
    constexpr double runt = 0.12;
    const QFontMetricsF metrics(face);
    const auto last
        = [&](const QStringList& some) { return metrics.horizontalAdvance(some.constLast()); };
    if (lines.size() < 2 || last(lines) >= runt * width)
        return lines;
    for (const double share : {0.97, 0.94, 0.91}) {
        const QStringList others = linesOf(paragraph, face, width * share);
        if (others.size() == lines.size() && last(others) >= runt * width)
            return others;
    }
    return lines;
}

} // namespace

double baseLine(const QRectF& box, Type type)
{
    // Code is set smaller than its surroundings, but stands in the same rows.
    const Type row = type == Type::Code ? Type::Body : type == Type::FootCode ? Type::Small : type;
    const QFontMetricsF metrics(font(row));
    return box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
}

void drawLine(
    QPainter& painter, const QRectF& box, const QString& text, Type type, const QColor& colour,
    Qt::Alignment alignment)
{
    const QFont face = font(type);
    const QFontMetricsF metrics(face);
    painter.setFont(face);
    painter.setPen(colour);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width() * (1 + slack));
    const double spare = box.width() - metrics.horizontalAdvance(shown);
    double left = box.left();
    if (alignment.testFlag(Qt::AlignRight))
        left += spare;
    else if (alignment.testFlag(Qt::AlignHCenter))
        left += spare / 2;
    painter.drawText(QPointF(left, baseLine(box, type)), shown);
}

QStringList brokenLines(const QString& text, Type type, double width, int maxLines)
{
    const QFont face = font(type);
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n')))
        lines << withoutRunt(linesOf(paragraph, face, width), paragraph, face, width);
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
