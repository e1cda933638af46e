#include "core/report/pdf/blocks.h"

#include <algorithm>
#include <utility>

namespace stemma::pdf
{
namespace
{

constexpr double gutter = mm(3); ///< between a name and its text

Type typeOf(const words::Term& term)
{
    return term.isCode ? Type::Code : Type::Body;
}

QRectF across(const QRectF& box, const Measure& measure)
{
    return {box.left() + measure.left, box.top(), measure.width, box.height()};
}

/// Whether line @p i of @p count may not be the last of a page.
bool staysWithNext(int i, int count)
{
    return i + 1 < count && (count <= 3 || i == 0 || i == count - 2);
}

} // namespace

void addSectionTitle(Flow& flow, int number, const QString& title)
{
    flow.begin(QStringLiteral("%1  %2").arg(number).arg(title), 0);
    Block block;
    block.height = leading(Type::Section) + mm(3.5);
    block.before = mm(13);
    block.withNext = true;
    block.atLeast = mm(62);
    block.paint = [number, title](Canvas& canvas, const QRectF& box) {
        const QRectF line(box.left(), box.top(), box.width(), leading(Type::Section));
        drawLine(canvas.painter, line, QString::number(number), Type::Section, colour::grey);
        drawLine(canvas.painter, line.adjusted(mm(10), 0, 0, 0), title, Type::Section, colour::ink);
        drawRule(canvas.painter, box, line.bottom() + mm(1));
    };
    flow.add(std::move(block));
}

void addHeading(Flow& flow, const QString& text, const Measure& measure)
{
    flow.space(mm(5));
    const QStringList lines = brokenLines(text, Type::Heading, measure.width);
    for (int i = 0; i < lines.size(); ++i) {
        Block block;
        block.height = leading(Type::Heading) + (i + 1 == lines.size() ? mm(0.6) : 0);
        block.withNext = true;
        block.paint = [line = lines[i], measure](Canvas& canvas, const QRectF& box) {
            QRectF place = across(box, measure);
            place.setHeight(leading(Type::Heading));
            drawLine(canvas.painter, place, line, Type::Heading, colour::ink);
        };
        flow.add(std::move(block));
    }
}

void addParagraph(
    Flow& flow, const QString& text, const Voice& voice, const Measure& measure, int maxLines)
{
    const QStringList lines = brokenLines(text, voice.type, measure.width, maxLines);
    for (int i = 0; i < lines.size(); ++i) {
        Block block;
        block.height = leading(voice.type);
        block.withNext = staysWithNext(i, static_cast<int>(lines.size()));
        block.paint = [line = lines[i], voice, measure](Canvas& canvas, const QRectF& box) {
            drawLine(canvas.painter, across(box, measure), line, voice.type, voice.colour);
        };
        flow.add(std::move(block));
    }
}

void addRule(Flow& flow)
{
    Block block;
    block.height = mm(0.2);
    block.withNext = true;
    block.paint
        = [](Canvas& canvas, const QRectF& box) { drawRule(canvas.painter, box, box.top()); };
    flow.add(std::move(block));
}

void addTerms(Flow& flow, const words::Terms& terms)
{
    for (const words::Term& term : terms) {
        const Type type = typeOf(term);
        const QStringList lines = brokenLines(term.text, type, textColumn);
        const QStringList names = brokenLines(term.name, Type::Body, marginColumn - gutter);
        const auto count = static_cast<int>(std::max(lines.size(), names.size()));
        for (int i = 0; i < count; ++i) {
            Block block;
            block.height = leading(Type::Body) + (i == 0 ? mm(0.5) : 0);
            block.withNext = staysWithNext(i, count);
            block.paint = [name = names.value(i), line = lines.value(i),
                           type](Canvas& canvas, const QRectF& box) {
                const double height = leading(Type::Body);
                const double y = box.bottom() - height;
                drawLine(
                    canvas.painter, {box.left(), y, marginColumn - gutter, height}, name,
                    Type::Body, colour::grey);
                drawLine(
                    canvas.painter, {box.left() + marginColumn, y, textColumn, height}, line, type,
                    colour::ink);
            };
            flow.add(std::move(block));
        }
    }
}

void addSteps(Flow& flow, const QStringList& steps)
{
    int number = 0;
    for (const QString& step : steps) {
        const QStringList lines = brokenLines(step, Type::Body, textColumn);
        ++number;
        const auto count = static_cast<int>(lines.size());
        for (int i = 0; i < count; ++i) {
            Block block;
            block.height = leading(Type::Body) + (i == 0 ? mm(1) : 0);
            block.withNext = staysWithNext(i, count);
            block.paint = [number = i == 0 ? QString::number(number) : QString(),
                           line = lines[i]](Canvas& canvas, const QRectF& box) {
                const double height = leading(Type::Body);
                const double y = box.bottom() - height;
                drawLine(
                    canvas.painter, {box.left(), y, marginColumn - gutter, height}, number,
                    Type::Body, colour::grey, Qt::AlignRight);
                drawLine(
                    canvas.painter, {box.left() + marginColumn, y, textColumn, height}, line,
                    Type::Body, colour::ink);
            };
            flow.add(std::move(block));
        }
    }
}

namespace
{

constexpr int mostLines = 8; ///< of one term: the column must fit a page

} // namespace

TermColumn::TermColumn(const words::Terms& terms, double width, double nameWidth)
    : m_width(width)
    , m_nameWidth(nameWidth)
{
    for (const words::Term& term : terms) {
        Entry entry{
            term.name, brokenLines(term.text, typeOf(term), width - nameWidth, mostLines),
            typeOf(term)};
        m_height += static_cast<double>(entry.lines.size()) * leading(Type::Body) + mm(0.7);
        m_entries.push_back(std::move(entry));
    }
}

void TermColumn::draw(QPainter& painter, QPointF topLeft) const
{
    double y = topLeft.y();
    const double step = leading(Type::Body);
    for (const Entry& entry : m_entries) {
        drawLine(
            painter, {topLeft.x(), y, m_nameWidth - gutter, step}, entry.name, Type::Body,
            colour::grey);
        for (const QString& line : entry.lines) {
            drawLine(
                painter, {topLeft.x() + m_nameWidth, y, m_width - m_nameWidth, step}, line,
                entry.type, colour::ink);
            y += step;
        }
        y += mm(0.7);
    }
}

} // namespace stemma::pdf
