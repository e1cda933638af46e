#include "core/report/pdf/blocks.h"
#include "core/report/pdf/sections.h"
#include "core/report/pdf/table.h"
#include "core/report/report_facts.h"
#include "core/report/words/finding_words.h"
#include "core/report/words/method_words.h"
#include "core/report/words/report_words.h"
#include "core/report/words/review_words.h"

#include <QCoreApplication>

namespace stemma::pdf
{
using namespace words;

namespace
{

class SummaryText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportSummary)
};

Terms coverTerms(const Document& document)
{
    const Report& report = document.report;
    Terms terms;
    const auto add = [&](const QString& name, const QString& text) {
        if (!text.isEmpty())
            terms.push_back({name, text});
    };
    add(SummaryText::tr("Case"), oneLine(report.cover.caseName));
    add(SummaryText::tr("Prepared by"), oneLine(report.cover.preparedBy));
    add(SummaryText::tr("Prepared for"), oneLine(report.cover.preparedFor));
    add(SummaryText::tr("Report"), document.reportId);
    add(SummaryText::tr("Date"), dateOf(report.createdAt));
    add(SummaryText::tr("Query"), nameOf(report.query));
    if (!report.matches.empty())
        add(SummaryText::tr("Matches"), verdictCountsText(report));
    return terms;
}

void addMatchTable(Flow& flow, const Report& report)
{
    const Column number = numberColumn(SummaryText::tr("No."), report.matches.size());
    Table table(
        flow,
        {number,
         {SummaryText::tr("Reference"), mm(64) - number.width, Qt::AlignLeft, 3},
         {SummaryText::tr("In the query"), mm(25), Qt::AlignLeft, 2},
         {SummaryText::tr("Stretch"), mm(17.5), Qt::AlignRight},
         {SummaryText::tr("Pitch"), mm(24), Qt::AlignRight},
         {SummaryText::tr("Score"), mm(14.5), Qt::AlignRight},
         {SummaryText::tr("Verdict"), mm(27.5), Qt::AlignLeft, 2}});
    for (const std::size_t i : countingMatches(report)) {
        const ReportedMatch& match = report.matches[i];
        const Exhibit& reference = report.referenceOf(match);
        table.row(
            {QString::number(i + 1), exhibitName(reference),
             timeCode(match.match.query.start) + QStringLiteral(" –\n")
                 + timeCode(match.match.query.end),
             stretch(match.match.tempoRatio), pitch(match.match.pitchShift),
             score(match.match.score), markedVerdict(match.review.verdict)});
    }
}

} // namespace

void addSummary(Flow& flow, const Document& document)
{
    const Report& report = document.report;
    flow.begin(QStringLiteral("1  ") + SummaryText::tr("Summary"), 0);
    addParagraph(flow, SummaryText::tr("Sample report"), {Type::Title}, fullWidth);
    flow.space(mm(6));
    addParagraph(flow, finding(report), {Type::Lead}, leadMeasure);
    flow.space(mm(4));
    addParagraph(flow, standing(report), {Type::Body, colour::grey}, leadMeasure);
    flow.space(mm(8));
    addRule(flow);
    flow.space(mm(2.5));
    addTerms(flow, coverTerms(document));
    flow.space(mm(3));
    addRule(flow);
    flow.space(mm(7));
    if (countingMatches(report).empty()) {
        addParagraph(flow, searched(report), {}, leadMeasure);
    } else {
        addHeading(flow, SummaryText::tr("Matches of this finding"), fullWidth);
        addMatchTable(flow, report);
        flow.keepWithNext();
        flow.space(mm(4));
        addParagraph(flow, searched(report), {Type::Small, colour::grey}, noteMeasure);
    }
    flow.space(mm(1.2));
    addParagraph(
        flow,
        SummaryText::tr(
            "Times are hours, minutes, seconds and thousandths from the first audible sample. "
            "Stretch and pitch are those of the query against the reference. What the comparison "
            "cannot tell stands under Limitations."),
        {Type::Small, colour::grey}, noteMeasure);
}

} // namespace stemma::pdf
