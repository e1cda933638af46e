#include "core/report/pdf/blocks.h"
#include "core/report/pdf/match_blocks.h"
#include "core/report/pdf/table.h"
#include "core/report/words/match_words.h"
#include "core/report/words/report_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace stemma::pdf
{
using namespace words;

namespace
{

class MatchText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportMatch)
};

} // namespace

void addPoints(Flow& flow, const Report& report, const ReportedMatch& reported)
{
    const auto right = Qt::AlignRight;
    std::vector<Column> columns
        = {{MatchText::tr("Best occurrence"), 0, Qt::AlignLeft, 2},
           {MatchText::tr("In"), 0, right},
           {MatchText::tr("Out"), 0, right},
           {MatchText::tr("Length"), 0, right},
           {MatchText::tr("In, samples"), 0, right},
           {MatchText::tr("Out, samples"), 0, right},
           {MatchText::tr("Length, samples"), 0, right}};
    const auto row = [](const Exhibit& exhibit, const QString& role, const TimeRange& range) {
        const int rate = exhibit.info.format.sampleRate;
        return std::vector<QString>{
            //: The letter of an exhibit, what it is, its sample rate.
            MatchText::tr("%1  %2, %3 Hz")
                .arg(QString::fromStdString(exhibit.letter), role, QLocale().toString(rate)),
            timeCode(range.start),
            timeCode(range.end),
            timeCode(range.length()),
            samplesAt(range.start, rate),
            samplesAt(range.end, rate),
            samplesAt(range.length(), rate)};
    };
    const std::vector<std::vector<QString>> rows
        = {row(report.query, MatchText::tr("Query"), reported.match.query),
           row(report.referenceOf(reported), MatchText::tr("Reference"), reported.match.reference)};
    fitColumns(columns, rows, tableWidth);
    Table table(flow, std::move(columns));
    for (const std::vector<QString>& cells : rows)
        table.row(cells);
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
    constexpr auto type = Type::Small;
    const Column number = numberColumn(MatchText::tr("No."), all.size(), type);
    const QString query = MatchText::tr("Query");
    const QString reference = MatchText::tr("Reference");
    //: No more than six letters.
    const QString heading = MatchText::tr("Score", "narrow column");
    double span = 0;
    double points = widthOf(heading, type);
    for (const Occurrence& one : all) {
        span = std::max(
            {span, widthOf(timeSpan(one.query), type), widthOf(timeSpan(one.reference), type)});
        points = std::max(points, widthOf(score(one.score), type));
    }
    const std::vector<Column> half
        = {number,
           {query, span + columnGap},
           {reference, span + columnGap},
           {heading, points + columnGap, Qt::AlignRight}};
    double width = 0;
    for (const Column& column : half)
        width += column.width;
    // One only where they are too wide, as times from ten hours on are.
    const std::size_t across = 2 * width <= tableWidth ? 2 : 1;
    std::vector<Column> columns = half;
    if (across == 2) {
        columns.push_back({QString(), tableWidth - 2 * width});
        columns.insert(columns.end(), half.begin(), half.end());
    }
    Table table(flow, std::move(columns), type);
    for (std::size_t i = 0; i < all.size(); i += across) {
        std::vector<QString> cells;
        for (std::size_t k = i; k < std::min(i + across, all.size()); ++k) {
            if (k > i)
                cells.emplace_back();
            cells.insert(
                cells.end(),
                {QString::number(k + 1), timeSpan(all[k].query), timeSpan(all[k].reference),
                 score(all[k].score)});
        }
        table.row(std::move(cells));
    }
}

} // namespace stemma::pdf
