#include "core/report/pdf/match_blocks.h"

#include "core/report/pdf/blocks.h"
#include "core/report/pdf/figure.h"
#include "core/report/pdf/term_column.h"
#include "core/report/words/match_words.h"
#include "core/report/words/report_words.h"
#include "core/report/words/review_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <memory>

namespace stemma::pdf
{
using namespace words;

namespace
{

class MatchText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportMatch)
};

constexpr double leastFigure = mm(67); ///< nearly half of it is scales and captions

struct Fact {
    QString name;
    QString value;
    QString small;
};

std::array<Fact, 3> factsOf(const Match& match)
{
    const QString coupling = couplingText(match);
    return {
        {{MatchText::tr("Stretch"), stretch(match.tempoRatio),
          //: %1 is "± 0.4 %", %2 the ratio of the tempos.
          MatchText::tr("%1, tempo ratio %2")
              .arg(
                  stretchError(match.tempoRatioError),
                  QLocale().toString(match.tempoRatio, 'f', 4))},
         {MatchText::tr("Pitch"), pitch(match.pitchShift),
          coupling.isEmpty()
              ? pitchError(match.pitchShiftError)
              //: %1 is "± 5 ct", %2 how the change of pitch belongs to that of the tempo.
              : MatchText::tr("%1, %2").arg(pitchError(match.pitchShiftError), coupling)},
         {MatchText::tr("Score"), score(match.score), bandWord(match.band)}}};
}

void addFacts(Flow& flow, const Match& match)
{
    Block block;
    block.height = mm(15.5);
    block.withNext = true;
    block.paint = [facts = factsOf(match)](Canvas& canvas, const QRectF& box) {
        const double width = box.width() / static_cast<double>(facts.size());
        double x = box.left();
        for (const Fact& fact : facts) {
            const double inner = width - mm(4);
            drawLine(
                canvas.painter, {x, box.top(), inner, mm(4)}, fact.name, Type::Small, colour::grey);
            drawLine(
                canvas.painter, {x, box.top() + mm(4), inner, mm(7.5)}, fact.value, Type::Fact,
                colour::ink);
            drawLine(
                canvas.painter, {x, box.top() + mm(11.5), inner, mm(4)}, fact.small, Type::Small,
                colour::grey);
            x += width;
        }
    };
    flow.add(std::move(block));
}

} // namespace

void addMatchTitle(Flow& flow, const Document& document, std::size_t index)
{
    const Report& report = document.report;
    const ReportedMatch& match = report.matches[index];
    const Exhibit& reference = report.referenceOf(match);
    const QStringList name = brokenLines(nameOf(reference), Type::Title, textWidth, 2);
    Block block;
    const double nameHeight = static_cast<double>(name.size()) * leading(Type::Title);
    block.height = leading(Type::Small) + nameHeight;
    block.newPage = true;
    block.withNext = true;
    //: %1 is the number of a match, %2 how many there are, %3 the letter of an exhibit.
    block.paint = [name,
                   above = MatchText::tr("Match %1 of %2, exhibit %3")
                               .arg(index + 1)
                               .arg(report.matches.size())
                               .arg(QString::fromStdString(reference.letter))](
                      Canvas& canvas, const QRectF& box) {
        drawLine(
            canvas.painter, {box.left(), box.top(), box.width(), leading(Type::Small)}, above,
            Type::Small, colour::reference);
        drawLines(
            canvas.painter, box.adjusted(0, leading(Type::Small), 0, 0), name, Type::Title,
            colour::ink);
    };
    flow.add(std::move(block));
    const Voice small{Type::Small, colour::grey};
    flow.space(mm(0.8));
    addParagraph(flow, pathOf(reference.path), small, fullWidth, 2);
    flow.keepWithNext();
    if (const QString duplicates = duplicatesText(report, match); !duplicates.isEmpty())
        addParagraph(flow, duplicates, small, fullWidth, 3);
    flow.keepWithNext();
    flow.space(mm(4));
    addFacts(flow, match.match);
}

std::shared_ptr<const Block> matchAgain(const QString& title)
{
    Block block;
    block.height = leading(Type::Small) + mm(4);
    block.paint = [title](Canvas& canvas, const QRectF& box) {
        drawLine(
            canvas.painter, {box.left(), box.top(), box.width(), leading(Type::Small)}, title,
            Type::Small, colour::reference);
    };
    return std::make_shared<const Block>(std::move(block));
}

void addMatchFigure(Flow& flow, const Document& document, const ReportedMatch& match)
{
    const Report& report = document.report;
    const double page = document.sheet.text.height();
    Block block;
    block.height = page * 0.335;
    block.give = block.height - leastFigure;
    block.take = page * 0.5 - block.height;
    block.before = mm(3.5);
    block.withNext = true;
    block.paint = [&report, &match](Canvas& canvas, const QRectF& box) {
        drawAlignment(canvas, box, report, match);
    };
    flow.add(std::move(block));
    flow.space(mm(1));
    addParagraph(
        flow, alignmentCaption(report, match), {Type::Small, colour::grey}, {mm(13), mm(150)});
    flow.keepWithNext();
    flow.space(mm(4));
}

namespace
{

/// What was measured on the left; what was decided and how to hear it on the right.
Block findings(const Report& report, const ReportedMatch& match, Type type)
{
    constexpr double column = mm(82);
    constexpr double name = mm(22);
    const TermColumn evidence(evidenceTerms(report, match), column, name, type);
    const TermColumn review(reviewTerms(report, match), column, name, type);
    Terms steps;
    for (const QString& step : hearingSteps(report, match))
        steps.push_back({QString::number(steps.size() + 1), step});
    const TermColumn hearing(steps, column, 0, type);
    const QString heading = MatchText::tr("How to hear it");
    constexpr double above = mm(3);
    const double headingHeight = leading(Type::Heading) + mm(0.7);
    Block block;
    block.height
        = std::max(evidence.height(), review.height() + above + headingHeight + hearing.height());
    block.paint = [=](Canvas& canvas, const QRectF& box) {
        evidence.draw(canvas.painter, box.topLeft());
        const double left = box.right() - column;
        review.draw(canvas.painter, {left, box.top()});
        const double y = box.top() + review.height() + above;
        drawLine(
            canvas.painter, {left, y, column, leading(Type::Heading)}, heading, Type::Heading,
            colour::ink);
        hearing.draw(canvas.painter, {left, y + headingHeight});
    };
    return block;
}

} // namespace

void addFindings(Flow& flow, const Report& report, const ReportedMatch& match)
{
    Block block = findings(report, match, Type::Body);
    block.smaller = std::make_shared<const Block>(findings(report, match, Type::Small));
    flow.add(std::move(block));
}

} // namespace stemma::pdf
