#include "core/report/document/document.h"

#include "core/report/document/match_section.h"
#include "core/report/evidence.h"
#include "core/report/report_facts.h"
#include "core/report/utc_time.h"
#include "core/report/words/alternative_words.h"
#include "core/report/words/finding_words.h"
#include "core/report/words/glossary_words.h"
#include "core/report/words/limitation_words.h"
#include "core/report/words/method_words.h"
#include "core/report/words/report_words.h"
#include "core/report/words/review_words.h"

#include <QCoreApplication>

#include <utility>

namespace stemma
{
using namespace words;

namespace
{

class DocumentText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportDocument)
};

QStringList introductionOf(const Report& report)
{
    QStringList lines;
    const auto add = [&](const QString& sentence, const std::string& who) {
        if (const QString name = oneLine(who); !name.isEmpty())
            lines << sentence.arg(name);
    };
    add(DocumentText::tr("Case: %1"), report.cover.caseName);
    add(DocumentText::tr("Prepared by: %1"), report.cover.preparedBy);
    add(DocumentText::tr("Prepared for: %1"), report.cover.preparedFor);
    lines << DocumentText::tr("Date: %1").arg(dateOf(report.createdAt));
    return lines;
}

DocumentSection summaryOf(const Report& report)
{
    DocumentSection section{
        QStringLiteral("summary"), DocumentText::tr("Summary"), 2, {finding(report)}};
    section.blocks.emplace_back(searched(report));
    const auto counting = countingMatches(report);
    if (!counting.empty()) {
        DocumentTable table{
            DocumentText::tr("Matches"),
            {DocumentText::tr("No."), DocumentText::tr("Reference"), DocumentText::tr("Query"),
             DocumentText::tr("Stretch"), DocumentText::tr("Pitch"), DocumentText::tr("Score"),
             DocumentText::tr("Verdict")},
            {}};
        for (const std::size_t i : counting) {
            const ReportedMatch& reported = report.matches[i];
            const Match& match = reported.match;
            table.rows.push_back(
                {QString::number(i + 1), exhibitName(report.referenceOf(reported)),
                 timeSpan(match.query), stretch(match.tempoRatio), pitch(match.pitchShift),
                 score(match.score) + QLatin1Char(' ') + bandWord(match.band),
                 markedVerdict(reported.review.verdict)});
        }
        section.blocks.emplace_back(std::move(table));
    }
    if (!report.matches.empty())
        section.blocks.emplace_back(verdictCountsText(report));
    if (report.unlisted > 0)
        section.blocks.emplace_back(DocumentText::tr(
            "%n match(es) with a lower score are not listed.", nullptr, report.unlisted));
    section.blocks.emplace_back(standing(report));
    return section;
}

DocumentSection materialsOf(const Report& report)
{
    DocumentSection section{QStringLiteral("materials"), DocumentText::tr("Materials"), 2, {}};
    const auto add = [&](const Exhibit& exhibit) {
        //: %1 is the letter and the name of a recording.
        const QString name = DocumentText::tr("Exhibit %1").arg(exhibitName(exhibit));
        section.blocks.emplace_back(TermList{name, exhibitTerms(exhibit)});
    };
    add(report.query);
    for (const Exhibit& reference : report.references)
        add(reference);
    return section;
}

DocumentSection methodOf(const Report& report)
{
    const Sha256Digest evidence = sha256Of(evidenceJson(report));
    TermList list{DocumentText::tr("Programs and settings"), methodTerms(report)};
    list.terms.push_back(
        {DocumentText::tr("Report"), QString::fromStdString(reportId(evidence)), true});
    list.terms.push_back(
        {DocumentText::tr("SHA-256 of the evidence"), QString::fromStdString(hexOf(evidence)),
         true});
    DocumentSection section{
        QStringLiteral("method"), DocumentText::tr("Method"), 2, {std::move(list)}};
    for (const QString& step : methodSteps(report))
        section.blocks.emplace_back(step);
    return section;
}

DocumentSection setAsideOf(const Report& report)
{
    DocumentSection section{
        QStringLiteral("set-aside"), DocumentText::tr("Rejected and uncertain matches"), 2, {}};
    DocumentTable table{
        DocumentText::tr("Rejected and uncertain matches"),
        {DocumentText::tr("No."), DocumentText::tr("Reference"), DocumentText::tr("Query"),
         DocumentText::tr("Score"), DocumentText::tr("Verdict"), DocumentText::tr("Reason")},
        {}};
    for (const std::size_t i : setAsideMatches(report)) {
        const ReportedMatch& reported = report.matches[i];
        table.rows.push_back(
            {QString::number(i + 1), exhibitName(report.referenceOf(reported)),
             timeSpan(reported.match.query), score(reported.match.score),
             markedVerdict(reported.review.verdict), setAsideReason(report, reported)});
    }
    if (table.rows.empty())
        section.blocks.emplace_back(DocumentText::tr("There are none."));
    else
        section.blocks.emplace_back(std::move(table));
    return section;
}

DocumentSection recordOf(const Report& report)
{
    DocumentSection section{
        QStringLiteral("record"), DocumentText::tr("Record of decisions"), 2, {}};
    if (report.history.empty()) {
        section.blocks.emplace_back(DocumentText::tr("Nothing was decided."));
        return section;
    }
    DocumentTable table{
        DocumentText::tr("Decisions, oldest first"),
        {DocumentText::tr("Time"), DocumentText::tr("User"), DocumentText::tr("Match"),
         DocumentText::tr("Field"), DocumentText::tr("Before"), DocumentText::tr("After"),
         DocumentText::tr("Origin")},
        {}};
    for (const ReviewEvent& event : report.history) {
        const auto match = matchOf(report, event);
        table.rows.push_back(
            {QString::fromStdString(utcTime(event.at)), oneLine(event.user),
             match ? QString::number(*match + 1) : QStringLiteral("\u2013"),
             fieldWord(event.change.field), valueText(event.change.field, event.oldValue),
             valueText(event.change.field, event.change.value), originText(event)});
    }
    section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace

ReportDocument documentOf(const Report& report)
{
    ReportDocument document{
        DocumentText::tr("Sample report: %1").arg(nameOf(report.query)),
        introductionOf(report),
        {}};
    auto& sections = document.sections;
    sections.push_back(summaryOf(report));
    sections.push_back(materialsOf(report));
    sections.push_back(methodOf(report));
    sections.push_back(
        {QStringLiteral("timeline"),
         DocumentText::tr("Timeline"),
         2,
         {DocumentFigure{
             {}, timelineAlternative(report), DocumentText::tr("Matches in the query")}}});
    const auto counting = countingMatches(report);
    sections.push_back({QStringLiteral("matches"), DocumentText::tr("Matches"), 2, {}});
    if (counting.empty())
        sections.back().blocks.emplace_back(DocumentText::tr("There are none."));
    for (const std::size_t match : counting)
        sections.push_back(matchSection(report, match));
    sections.push_back(setAsideOf(report));
    sections.push_back(
        {QStringLiteral("limitations"),
         DocumentText::tr("Limitations"),
         2,
         {TermList{DocumentText::tr("Limitations"), limitations(report)}}});
    sections.push_back(recordOf(report));
    sections.push_back(
        {QStringLiteral("glossary"),
         DocumentText::tr("Glossary"),
         2,
         {TermList{DocumentText::tr("Glossary"), glossary()}}});
    return document;
}

} // namespace stemma
