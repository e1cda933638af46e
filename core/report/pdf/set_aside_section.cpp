#include "core/report/pdf/blocks.h"
#include "core/report/pdf/sections.h"
#include "core/report/pdf/table.h"
#include "core/report/report_facts.h"
#include "core/report/words/method_words.h"
#include "core/report/words/report_words.h"
#include "core/report/words/review_words.h"

#include <QCoreApplication>

namespace stemma::pdf
{
using namespace words;

namespace
{

class SetAsideText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportSetAside)
};

} // namespace

void addSetAside(Flow& flow, const Document& document)
{
    const Report& report = document.report;
    addSectionTitle(flow, 5, SetAsideText::tr("Rejected and uncertain"));
    const auto matches = setAsideMatches(report);
    if (matches.empty()) {
        addParagraph(flow, SetAsideText::tr("No match was rejected or left uncertain."));
    } else {
        const Column number = numberColumn(SetAsideText::tr("No."), report.matches.size());
        Table table(
            flow,
            {number,
             {SetAsideText::tr("Reference"), mm(54) - number.width, Qt::AlignLeft, 3},
             {SetAsideText::tr("In the query"), mm(25), Qt::AlignLeft, 2},
             {SetAsideText::tr("Score"), mm(14.5), Qt::AlignRight},
             {SetAsideText::tr("Verdict"), mm(27), Qt::AlignLeft, 2},
             {SetAsideText::tr("Reason"), mm(52), Qt::AlignLeft, 12}});
        for (const std::size_t i : matches) {
            const ReportedMatch& match = report.matches[i];
            const Exhibit& reference = report.referenceOf(match);
            table.row(
                {QString::number(i + 1), exhibitName(reference),
                 timeCode(match.match.query.start) + QStringLiteral(" –\n")
                     + timeCode(match.match.query.end),
                 score(match.match.score), markedVerdict(match.review.verdict),
                 setAsideReason(report, match)});
        }
    }
    if (report.unlisted > 0) {
        flow.keepWithNext();
        flow.space(mm(3));
        addParagraph(
            flow,
            SetAsideText::tr(
                "%n weaker candidate(s) below a score of %1, about which nobody decided, are not "
                "listed.",
                nullptr, report.unlisted)
                .arg(score(report.method.shownFrom)),
            {Type::Small, colour::grey});
    }
}

} // namespace stemma::pdf
