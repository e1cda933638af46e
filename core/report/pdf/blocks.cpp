#include "core/report/pdf/blocks.h"

#include <algorithm>
#include <utility>

namespace stemma::pdf
{
namespace
{

constexpr double gutter = mm(3); ///< between a name and its text

QRectF across(const QRectF& box, const Measure& measure)
{
    return {box.left() + measure.left, box.top(), measure.width, box.height()};
}

/// Whether line @p i of the @p count of a text within a list may not be the last of a page.
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
    std::vector<Block> run;
    for (const QString& line : brokenLines(text, voice.type, measure.width, maxLines)) {
        Block block;
        block.height = leading(voice.type);
        block.paint = [line, voice, measure](Canvas& canvas, const QRectF& box) {
            drawLine(canvas.painter, across(box, measure), line, voice.type, voice.colour);
        };
        run.push_back(std::move(block));
    }
    flow.addRun(std::move(run));
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
    std::vector<Block> run;
    for (const words::Term& term : terms) {
        const Type type = term.isCode ? Type::Code : Type::Body;
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
            run.push_back(std::move(block));
        }
    }
    flow.addRun(std::move(run));
}

void addSteps(Flow& flow, const QStringList& steps)
{
    std::vector<Block> run;
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
            run.push_back(std::move(block));
        }
    }
    flow.addRun(std::move(run));
}

} // namespace stemma::pdf
