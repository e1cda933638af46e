#include "core/report/pdf/match_blocks.h"

#include "core/report/pdf/blocks.h"
#include "core/report/pdf/figure.h"
#include "core/report/pdf/table.h"
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
    addParagraph(flow, pathOf(reference.path), small, fullWidth, 2);
    if (const QString duplicates = duplicatesText(report, match); !duplicates.isEmpty())
        addParagraph(flow, duplicates, small, fullWidth, 3);
    flow.space(mm(4));
    addFacts(flow, match.match);
}

void addMatchFigure(Flow& flow, const Document& document, const ReportedMatch& match)
{
    const Report& report = document.report;
    Block block;
    block.height = document.sheet.text.height() * 0.335;
    block.before = mm(3.5);
    block.withNext = true;
    block.paint = [&report, &match](Canvas& canvas, const QRectF& box) {
        drawAlignment(canvas, box, report, match);
    };
    flow.add(std::move(block));
    flow.space(mm(1));
    addParagraph(
        flow, alignmentCaption(report, match), {Type::Small, colour::grey}, {mm(13), mm(150)});
    flow.space(mm(4));
}

void addPoints(Flow& flow, const Report& report, const ReportedMatch& reported)
{
    constexpr double time = mm(21.5);
    constexpr double samples = mm(21);
    const auto right = Qt::AlignRight;
    Table table(
        flow,
        {{MatchText::tr("Best occurrence"), mm(42.5), Qt::AlignLeft, 2},
         {MatchText::tr("In"), time, right},
         {MatchText::tr("Out"), time, right},
         {MatchText::tr("Length"), time, right},
         {MatchText::tr("In, samples"), samples, right},
         {MatchText::tr("Out, samples"), samples, right},
         {MatchText::tr("Length, samples"), samples + mm(2.5), right}});
    const auto row = [&](const Exhibit& exhibit, const QString& role, const TimeRange& range) {
        const int rate = exhibit.info.format.sampleRate;
        table.row({//: The letter of an exhibit, what it is, its sample rate.
                   MatchText::tr("%1  %2, %3 Hz")
                       .arg(QString::fromStdString(exhibit.letter), role, QLocale().toString(rate)),
                   timeCode(range.start), timeCode(range.end), timeCode(range.length()),
                   samplesAt(range.start, rate), samplesAt(range.end, rate),
                   samplesAt(range.length(), rate)});
    };
    row(report.query, MatchText::tr("Query"), reported.match.query);
    row(report.referenceOf(reported), MatchText::tr("Reference"), reported.match.reference);
}

void addFindings(Flow& flow, const Report& report, const ReportedMatch& match)
{
    constexpr double column = mm(82);
    constexpr double name = mm(25);
    const auto evidence
        = std::make_shared<const TermColumn>(evidenceTerms(match.match), column, name);
    const auto review
        = std::make_shared<const TermColumn>(reviewTerms(report, match), column, name + mm(5));
    Terms steps;
    for (const QString& step : hearingSteps(report, match))
        steps.push_back({QString::number(steps.size() + 1), step});
    const auto hearing = std::make_shared<const TermColumn>(steps, column, mm(6));
    const QString heading = MatchText::tr("How to hear it");
    constexpr double above = mm(3);
    const double headingHeight = leading(Type::Heading) + mm(0.7);
    Block block;
    block.height = std::max(
        evidence->height(), review->height() + above + headingHeight + hearing->height());
    block.paint = [=](Canvas& canvas, const QRectF& box) {
        evidence->draw(canvas.painter, box.topLeft());
        const double left = box.right() - column;
        review->draw(canvas.painter, {left, box.top()});
        const double y = box.top() + review->height() + above;
        drawLine(
            canvas.painter, {left, y, column, leading(Type::Heading)}, heading, Type::Heading,
            colour::ink);
        hearing->draw(canvas.painter, {left, y + headingHeight});
    };
    flow.add(std::move(block));
}

void addOccurrences(Flow& flow, const Match& match)
{
    const auto& all = match.occurrences;
    if (all.size() < 2)
        return;
    flow.space(mm(5));
    addHeading(flow, MatchText::tr("All occurrences: %1").arg(all.size()), fullWidth);
    const QStringList repeats = repeatLines(match);
    for (const QString& line : repeats) {
        addParagraph(flow, line, {Type::Small, colour::grey}, fullWidth);
        flow.keepWithNext();
    }
    // Two beside one another, to be read across.
    constexpr double half = textWidth / 2 + mm(1.25);
    constexpr double number = mm(7);
    constexpr double span = mm(34.2);
    const auto one = [&](double width) {
        return std::vector<Column>{
            {MatchText::tr("No."), number, Qt::AlignLeft, 1, colour::grey},
            {MatchText::tr("Query"), span},
            {MatchText::tr("Reference"), span},
            //: No more than six letters.
            {MatchText::tr("Score", "narrow column"), width - 2 * span - number, Qt::AlignRight}};
    };
    std::vector<Column> columns = one(half);
    for (Column& column : one(half))
        columns.push_back(column);
    Table table(flow, std::move(columns), Type::Small);
    for (std::size_t i = 0; i < all.size(); i += 2) {
        std::vector<QString> cells;
        for (std::size_t k = i; k < i + 2; ++k) {
            if (k < all.size())
                cells.insert(
                    cells.end(),
                    {QString::number(k + 1), timeSpan(all[k].query), timeSpan(all[k].reference),
                     score(all[k].score)});
            else
                cells.insert(cells.end(), 4, QString());
        }
        table.row(std::move(cells));
    }
}

} // namespace stemma::pdf
