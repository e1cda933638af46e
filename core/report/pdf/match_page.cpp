#include "core/report/pdf/figure.h"
#include "core/report/pdf/layout.h"
#include "core/report/pdf/pages.h"
#include "core/report/words/report_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace stemma::pdf
{
using namespace words;

namespace
{

class MatchText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportMatch)
};

/// Three numbers side by side, each with its error and its name.
void drawFacts(QPainter& painter, const QRectF& box, const Match& match)
{
    const double width = box.width() / 3;
    double x = box.left();
    const auto fact = [&](const QString& name, const QString& value, const QString& small) {
        const QRectF cell(x, box.top(), width - mm(4), box.height());
        drawLine(
            painter, {cell.topLeft(), QSizeF(cell.width(), mm(4))}, name, Type::Small,
            colour::grey);
        drawLine(
            painter, {cell.left(), cell.top() + mm(4), cell.width(), mm(7.5)}, value, Type::Fact,
            colour::ink);
        drawLine(
            painter, {cell.left(), cell.top() + mm(11.5), cell.width(), mm(4)}, small, Type::Small,
            colour::grey);
        x += width;
    };
    fact(
        MatchText::tr("Stretch"), stretch(match.tempoRatio),
        //: %1 is "± 0.4 %", %2 the ratio of the tempos.
        MatchText::tr("%1, tempo ratio %2")
            .arg(
                stretchError(match.tempoRatioError), QLocale().toString(match.tempoRatio, 'f', 4)));
    const QString coupling = couplingText(match);
    fact(
        MatchText::tr("Pitch"), pitch(match.pitchShift),
        coupling.isEmpty()
            ? pitchError(match.pitchShiftError)
            //: %1 is "± 5 ct", %2 how the change of pitch belongs to that of the tempo.
            : MatchText::tr("%1, %2").arg(pitchError(match.pitchShiftError), coupling));
    fact(
        MatchText::tr("Score"), score(match.score),
        match.reasons.onsetAgreement
            //: %1 is how sure the match is, %2 whether it is the recording itself.
            ? MatchText::tr("%1; %2").arg(bandWord(match.band), reuseText(match))
            : bandWord(match.band));
}

void drawPoints(QPainter& painter, QPointF topLeft, const Match& match)
{
    Table table(
        painter, topLeft,
        {{mm(36)}, {mm(28), Qt::AlignRight}, {mm(28), Qt::AlignRight}, {mm(28), Qt::AlignRight}});
    table.heading(
        {MatchText::tr("Best occurrence"), MatchText::tr("In"), MatchText::tr("Out"),
         MatchText::tr("Length")});
    const auto row = [&](const QString& side, const TimeRange& range, const QColor& colour) {
        table.row(
            {side, timeCode(range.start), timeCode(range.end), timeCode(range.length())}, colour);
    };
    row(MatchText::tr("A  Query"), match.query, colour::query);
    row(MatchText::tr("B  Reference"), match.reference, colour::reference);
}

/// The occurrences in two tables side by side; says how many are left out when there is no room.
void drawOccurrences(QPainter& painter, const QRectF& box, const std::vector<Occurrence>& all)
{
    const double half = box.width() / 2 + mm(1.25);
    const auto fitting = static_cast<std::size_t>(
        std::max(1.0, (box.height() - mm(0.8)) / Table::rowHeight(Type::Small) - 2));
    const std::size_t needed = (all.size() + 1) / 2;
    const std::size_t perTable = all.size() <= 6 ? all.size() : std::min(needed, fitting);

    for (std::size_t side = 0; side < 2 && side * perTable < all.size(); ++side) {
        Table table(
            painter, {box.left() + static_cast<double>(side) * half, box.top()},
            {{mm(7)}, {mm(34.2)}, {mm(34.2)}, {half - mm(75.4), Qt::AlignRight}}, Type::Small);
        table.heading(
            {MatchText::tr("No."), MatchText::tr("Query"), MatchText::tr("Reference"),
             //: No more than six letters.
             MatchText::tr("Score", "narrow column")});
        const std::size_t end = std::min((side + 1) * perTable, all.size());
        for (std::size_t i = side * perTable; i < end; ++i) {
            table.row(
                {QString::number(i + 1), timeSpan(all[i].query), timeSpan(all[i].reference),
                 score(all[i].score)},
                colour::grey);
        }
    }
    if (2 * perTable < all.size()) {
        const auto left = static_cast<int>(all.size() - 2 * perTable);
        drawLine(
            painter, {box.left(), box.bottom() - mm(5), box.width(), mm(5)},
            MatchText::tr("%n more not shown here", nullptr, left), Type::Small, colour::grey);
    }
}

/// Empty where the library holds the reference once.
QString duplicatesLine(const Report& report, const ReportedMatch& reported)
{
    QStringList paths; // the tags of copies are mostly equal
    for (const std::size_t duplicate : reported.duplicates)
        paths << pathOf(report.references[duplicate].path);
    return paths.isEmpty() ? QString()
                           : MatchText::tr("The library also holds this recording as: %1")
                                 .arg(QLocale().createSeparatedList(paths));
}

/// What comes more than once, and how often; empty where nothing does.
QString repeatsLine(const Match& match)
{
    QStringList lines;
    for (const Repeat& repeat : repeatsOf(match)) {
        if (repeat.count() > 1)
            lines << repeatText(repeat);
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

void drawMatchPage(QPainter& painter, const Report& report, std::size_t index, PageNumber number)
{
    const ReportedMatch& reported = report.matches[index];
    const Match& match = reported.match;
    //: %1 is a number, %2 how many there are.
    const QString head = MatchText::tr("Match %1 of %2").arg(index + 1).arg(report.matches.size());
    drawHeadAndFoot(painter, report, head, number);

    const QRectF text = textRect();
    double y = text.top();
    y += drawParagraph(
        painter, {text.left(), y}, text.width(), nameOf(report.referenceOf(reported)), Type::Title,
        colour::ink, 2);
    drawLine(
        painter, {text.left(), y, text.width(), mm(5)}, pathOf(report.referenceOf(reported).path),
        Type::Small, colour::grey, Qt::AlignLeft, Qt::ElideMiddle);
    y += mm(4.5);
    if (const QString duplicates = duplicatesLine(report, reported); !duplicates.isEmpty()) {
        drawLine(
            painter, {text.left(), y, text.width(), mm(5)}, duplicates, Type::Small, colour::grey,
            Qt::AlignLeft, Qt::ElideMiddle);
        y += mm(4);
    }
    y += mm(4.5);
    drawFacts(painter, {text.left(), y, text.width(), mm(16)}, match);
    y += mm(20);
    drawAlignment(painter, {text.left(), y, text.width(), mm(122)}, report, reported);
    y += mm(126);
    drawPoints(painter, {text.left(), y}, match);
    y += 3 * Table::rowHeight() + mm(6);

    drawLine(
        painter, {text.left(), y, text.width(), mm(5)},
        MatchText::tr("All occurrences: %1").arg(match.occurrences.size()), Type::Heading,
        colour::ink);
    y += mm(6);
    if (const QString repeats = repeatsLine(match); !repeats.isEmpty()) {
        y += drawParagraph(
            painter, {text.left(), y}, text.width(), repeats, Type::Small, colour::grey, 3);
        y += mm(1);
    }
    drawOverview(painter, {text.left(), y, text.width(), mm(8)}, report.query.seconds, match);
    y += mm(9);
    drawOccurrences(painter, {text.left(), y, text.width(), text.bottom() - y}, match.occurrences);
}

} // namespace stemma::pdf
