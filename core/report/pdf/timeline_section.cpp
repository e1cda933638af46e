#include "core/report/formats/used_share.h"
#include "core/report/pdf/blocks.h"
#include "core/report/pdf/query_lane.h"
#include "core/report/pdf/sections.h"
#include "core/report/pdf/table.h"
#include "core/report/report_facts.h"
#include "core/report/words/method_words.h"
#include "core/report/words/report_words.h"
#include "core/report/words/review_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace stemma::pdf
{
using namespace words;

namespace
{

class TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportTimeline)
};

constexpr double laneNames = mm(52); ///< left of the time axis

void addOverview(Flow& flow, const Report& report, const std::vector<std::size_t>& matches)
{
    Block block;
    block.height = mm(27);
    block.withNext = true;
    block.paint = [&report, matches](Canvas& canvas, const QRectF& box) {
        // Above the lanes, so that both are read against one time axis.
        drawQueryOverview(canvas.painter, box.adjusted(laneNames, 0, 0, 0), report, matches);
    };
    flow.add(std::move(block));
}

/// A lane of the whole query for each match.
void addLanes(Flow& flow, const Report& report, const std::vector<std::size_t>& matches)
{
    const Column number = numberColumn(TimelineText::tr("No."), report.matches.size(), Type::Small);
    Table table(
        flow,
        {number,
         {TimelineText::tr("Reference"), laneNames - number.width, Qt::AlignLeft, 3},
         {TimelineText::tr("In the query"), tableWidth - laneNames}},
        Type::Small);
    for (const std::size_t i : matches) {
        const ReportedMatch& match = report.matches[i];
        table.row(
            {QString::number(i + 1), exhibitName(report.referenceOf(match)), QString()},
            [&report, i](Canvas& canvas, const QRectF& box) {
                drawLane(
                    canvas.painter, box.adjusted(laneNames, mm(0.7), 0, mm(-0.7)),
                    report.query.seconds, report.matches[i].match, i);
            },
            mm(5.4));
    }
}

/// Which recording is heard where, how often, and how much of the query it makes.
void addLineage(Flow& flow, const Report& report, const std::vector<std::size_t>& matches)
{
    const QLocale locale;
    const Column number = numberColumn(TimelineText::tr("No."), report.matches.size());
    Table table(
        flow,
        {number,
         {TimelineText::tr("Taken from"), mm(65) - number.width, Qt::AlignLeft, 3},
         {TimelineText::tr("First and last heard"), mm(27), Qt::AlignLeft, 2},
         {TimelineText::tr("Times"), mm(15), Qt::AlignRight},
         {TimelineText::tr("Seconds used"), mm(20), Qt::AlignRight},
         {TimelineText::tr("Of the query"), mm(17), Qt::AlignRight},
         {TimelineText::tr("Verdict"), mm(28.5), Qt::AlignLeft, 2}});
    for (const std::size_t i : matches) {
        const ReportedMatch& reported = report.matches[i];
        const auto& occurrences = reported.match.occurrences;
        double last = 0;
        for (const Occurrence& occurrence : occurrences)
            last = std::max(last, occurrence.query.end);
        const double used = usedOfQuery(reported.match);
        const double share = used / std::max(report.query.seconds, 1e-3);
        table.row(
            {QString::number(i + 1), exhibitName(report.referenceOf(reported)),
             timeCode(occurrences.front().query.start) + QStringLiteral(" –\n") + timeCode(last),
             locale.toString(static_cast<qulonglong>(occurrences.size())),
             locale.toString(used, 'f', 2),
             //: A share in percent.
             TimelineText::tr("%1 %").arg(locale.toString(share * 100, 'f', 1)),
             markedVerdict(reported.review.verdict)});
    }
}

} // namespace

void addTimeline(Flow& flow, const Document& document)
{
    const Report& report = document.report;
    const auto matches = countingMatches(report);
    addSectionTitle(flow, 3, TimelineText::tr("Timeline"));
    if (matches.empty()) {
        addParagraph(flow, TimelineText::tr("No match counts, so there is no timeline."));
        return;
    }
    addParagraph(
        flow,
        TimelineText::tr("The whole query. Hatched is what the matches cover, numbered as in the "
                         "tables; grey is "
                         "how loud the query is."),
        {Type::Small, colour::grey}, noteMeasure);
    flow.keepWithNext();
    flow.space(mm(2));
    addOverview(flow, report, matches);
    flow.space(mm(4));
    addLanes(flow, report, matches);
    flow.space(mm(7));
    addHeading(flow, TimelineText::tr("What was taken from where"), fullWidth);
    addLineage(flow, report, matches);
}

} // namespace stemma::pdf
