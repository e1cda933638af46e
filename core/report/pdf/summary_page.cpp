#include "core/report/pdf/layout.h"
#include "core/report/pdf/pages.h"
#include "core/report/words/finding_words.h"
#include "core/report/words/report_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace stemma::pdf
{
using namespace words;

namespace
{

/// Rows of the table of matches: beside the finding and the facts, and on a page of its own.
constexpr std::size_t rowsOnFirstPage = 16;
constexpr std::size_t rowsOnLaterPages = 38;

class SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportSummary)
};

/// Term and description below one another; returns the height below them.
double drawFacts(QPainter& painter, double top, const Report& report)
{
    const QRectF text = textRect();
    double y = top;
    const auto fact = [&](const QString& term, const QString& value, Qt::TextElideMode elide) {
        if (value.isEmpty())
            return;
        const QRectF row(text.left(), y, text.width(), mm(5.4));
        drawLine(
            painter, {row.left(), row.top(), mm(33), row.height()}, term, Type::Body, colour::grey);
        drawLine(
            painter, {row.left() + mm(35), row.top(), row.width() - mm(35), row.height()}, value,
            Type::Body, colour::ink, Qt::AlignLeft, elide);
        y += row.height();
    };
    const Exhibit& query = report.query;
    fact(SummaryText::tr("Query"), nameOf(query), Qt::ElideRight);
    fact(SummaryText::tr("File"), pathOf(query.path), Qt::ElideMiddle);
    fact(
        SummaryText::tr("Length and format"),
        //: Length, then the format.
        SummaryText::tr("%1, %2").arg(timeCode(query.seconds), formatOf(query.info.format)),
        Qt::ElideRight);
    fact(SummaryText::tr("Library"), pathOf(report.method.library), Qt::ElideMiddle);
    fact(
        SummaryText::tr("Tracks searched"),
        QLocale().toString(static_cast<qulonglong>(report.method.libraryTracks)), Qt::ElideRight);
    fact(
        SummaryText::tr("Program"), QStringLiteral("Stemma ") + oneLine(report.method.program),
        Qt::ElideRight);
    fact(SummaryText::tr("Encoder"), oneLine(report.method.encoder), Qt::ElideMiddle);
    fact(SummaryText::tr("Reranker"), oneLine(report.method.reranker), Qt::ElideMiddle);
    fact(SummaryText::tr("Date"), dateOf(report.createdAt), Qt::ElideRight);
    return y;
}

void drawMatches(
    QPainter& painter, double top, const Report& report, std::size_t first, std::size_t count)
{
    const QRectF text = textRect();
    Table table(
        painter, {text.left(), top},
        {{mm(9)},
         {mm(64)},
         {mm(44)},
         {mm(15), Qt::AlignRight},
         {mm(22), Qt::AlignRight},
         {mm(18.5), Qt::AlignRight}});
    table.heading(
        {SummaryText::tr("No."), SummaryText::tr("Reference"), SummaryText::tr("In the query"),
         SummaryText::tr("Stretch"), SummaryText::tr("Pitch"), SummaryText::tr("Score")});
    const std::size_t end = std::min(first + count, report.matches.size());
    for (std::size_t i = first; i < end; ++i) {
        const ReportedMatch& match = report.matches[i];
        table.row(
            {QString::number(i + 1), nameOf(report.referenceOf(match)), timeSpan(match.match.query),
             stretch(match.match.tempoRatio), pitch(match.match.pitchShift),
             score(match.match.score)},
            colour::grey);
    }
}

} // namespace

int summaryPages(const Report& report)
{
    const std::size_t matches = report.matches.size();
    if (matches <= rowsOnFirstPage)
        return 1;
    const std::size_t rest = matches - rowsOnFirstPage;
    return 1 + static_cast<int>((rest + rowsOnLaterPages - 1) / rowsOnLaterPages);
}

void drawSummaryPage(QPainter& painter, const Report& report, int part, PageNumber number)
{
    drawHeadAndFoot(painter, report, {}, number);
    const QRectF text = textRect();
    if (part > 0) {
        drawMatches(
            painter, text.top(), report,
            rowsOnFirstPage + static_cast<std::size_t>(part - 1) * rowsOnLaterPages,
            rowsOnLaterPages);
        return;
    }

    double y = text.top() + mm(6);
    y += drawParagraph(
        painter, {text.left(), y}, text.width(), SummaryText::tr("Sample report"), Type::Title,
        colour::ink, 1);
    y += mm(5);
    y += drawParagraph(
        painter, {text.left(), y}, text.width(), finding(report), Type::Lead, colour::ink, 8);
    y += mm(9);
    drawRule(painter, text, y);
    y = drawFacts(painter, y + mm(3), report) + mm(3);
    drawRule(painter, text, y);
    y += mm(9);
    if (!report.matches.empty()) {
        y += drawParagraph(
            painter, {text.left(), y}, text.width(), SummaryText::tr("Matches"), Type::Heading,
            colour::ink, 1);
        drawMatches(painter, y + mm(1), report, 0, rowsOnFirstPage);
    }
    drawParagraph(
        painter, {text.left(), text.bottom() - 2 * leading(Type::Small)}, text.width(),
        SummaryText::tr(
            "Times are hours, minutes, seconds and thousandths from the first audible sample. "
            "Stretch "
            "and pitch are those of the query against the reference; errors are half widths of the "
            "95 % "
            "interval. An automated comparison: similar sound alone does not prove copying."),
        Type::Small, colour::grey, 3);
}

} // namespace stemma::pdf
