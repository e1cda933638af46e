#include "core/report/pdf/blocks.h"
#include "core/report/pdf/sections.h"
#include "core/report/pdf/table.h"
#include "core/report/pdf/term_column.h"
#include "core/report/report_facts.h"
#include "core/report/utc_time.h"
#include "core/report/words/glossary_words.h"
#include "core/report/words/report_words.h"
#include "core/report/words/review_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>

namespace stemma::pdf
{
using namespace words;

namespace
{

class AppendixText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportAppendix)
};

QString matchNumber(const Report& report, const ReviewEvent& event)
{
    const auto match = matchOf(report, event);
    return match ? QString::number(*match + 1) : QString(QChar(0x2013));
}

void addRecord(Flow& flow, const Report& report)
{
    addHeading(flow, AppendixText::tr("Record of decisions"), fullWidth);
    if (report.history.empty()) {
        addParagraph(flow, AppendixText::tr("Nothing was decided."), {}, fullWidth);
        return;
    }
    {
        constexpr int mostLines = 6;
        const QString match = AppendixText::tr("Match");
        const double matchWidth
            = std::clamp(widthOf(match, Type::Small) + columnGap, mm(13), mm(25));
        Table table(
            flow,
            {{AppendixText::tr("Time"), mm(35)},
             {AppendixText::tr("User"), mm(20), Qt::AlignLeft, 2},
             {match, matchWidth},
             {AppendixText::tr("Field"), mm(25), Qt::AlignLeft, 2},
             {AppendixText::tr("Before"), mm(33) - matchWidth / 2, Qt::AlignLeft, mostLines},
             {AppendixText::tr("After"), mm(37) - matchWidth / 2, Qt::AlignLeft, mostLines},
             {AppendixText::tr("How"), mm(22.5), Qt::AlignLeft, 3}},
            Type::Small);
        for (const ReviewEvent& event : report.history) {
            const ReviewField field = event.change.field;
            table.row(
                {QString::fromStdString(utcTime(event.at)), oneLine(event.user),
                 matchNumber(report, event), fieldWord(field), valueText(field, event.oldValue),
                 valueText(field, event.change.value), originText(event)});
        }
    }
    flow.keepWithNext();
    flow.space(mm(2));
    addParagraph(
        flow,
        AppendixText::tr("Nothing of this record is ever rewritten. A dash instead of a number "
                         "stands for matches "
                         "that are not listed. Long texts are cut here; the attached evidence.json "
                         "has them whole."),
        {Type::Small, colour::grey}, noteMeasure);
}

/// In two columns of about the same height.
void addGlossary(Flow& flow)
{
    constexpr double width = mm(82);
    const Terms terms = glossary();
    struct Columns {
        TermColumn left;
        TermColumn right;
        double height() const { return std::max(left.height(), right.height()); }
    };
    const auto split = [&](std::ptrdiff_t at) {
        return Columns{
            {Terms(terms.begin(), terms.begin() + at), width, 0, Type::Small},
            {Terms(terms.begin() + at, terms.end()), width, 0, Type::Small}};
    };
    Columns best = split(0);
    for (std::size_t at = 1; at <= terms.size(); ++at) {
        Columns other = split(static_cast<std::ptrdiff_t>(at));
        if (other.height() < best.height())
            best = std::move(other);
    }
    Block block;
    block.height = best.height();
    block.paint = [best](Canvas& canvas, const QRectF& box) {
        best.left.draw(canvas.painter, box.topLeft());
        best.right.draw(canvas.painter, {box.right() - width, box.top()});
    };
    flow.add(std::move(block));
}

} // namespace

void addAppendix(Flow& flow, const Document& document)
{
    const std::size_t first = flow.size();
    addSectionTitle(flow, 7, AppendixText::tr("Appendix"));
    addRecord(flow, document.report);
    flow.space(mm(6));
    addHeading(flow, AppendixText::tr("Attachments"), fullWidth);
    addTerms(
        flow,
        {{QStringLiteral("evidence.json"),
          AppendixText::tr("all that was compared, found and decided, for programs")},
         {AppendixText::tr("Its SHA-256"), document.evidenceDigest, true},
         {QStringLiteral("matches.csv"), AppendixText::tr("the matches as a table")}});
    flow.space(mm(6));
    addHeading(flow, AppendixText::tr("Glossary"), fullWidth);
    addGlossary(flow);
    // Rather on a page of its own than the glossary alone on the last one.
    flow.keepTogether(first, document.sheet.text.height());
}

} // namespace stemma::pdf
