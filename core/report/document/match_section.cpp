#include "core/report/document/match_section.h"

#include "core/report/words/alternative_words.h"
#include "core/report/words/match_words.h"
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

TermList measured(const Report& report, const ReportedMatch& reported)
{
    const Match& match = reported.match;
    TermList list{DocumentText::tr("What was measured"), changeTerms(match)};
    for (Term& term : evidenceTerms(report, reported))
        list.terms.push_back(std::move(term));
    for (const QString& line : repeatLines(match))
        list.terms.push_back({DocumentText::tr("Repeated"), line, false});
    if (const QString copies = duplicatesText(report, reported); !copies.isEmpty())
        list.terms.push_back({DocumentText::tr("Also in the library as"), copies, false});
    return list;
}

TermList decided(const Report& report, const ReportedMatch& reported)
{
    TermList list{DocumentText::tr("What was decided"), reviewTerms(report, reported)};
    if (const QString notes = oneLine(reported.review.notes); !notes.isEmpty())
        list.terms.push_back({fieldWord(ReviewField::Notes), notes, false});
    return list;
}

DocumentTable occurrences(const Match& match)
{
    DocumentTable table{
        DocumentText::tr("All occurrences"),
        {DocumentText::tr("No."), DocumentText::tr("Query from"), DocumentText::tr("Query to"),
         DocumentText::tr("Reference from"), DocumentText::tr("Reference to"),
         DocumentText::tr("Score")},
        {}};
    for (std::size_t i = 0; i < match.occurrences.size(); ++i) {
        const Occurrence& occurrence = match.occurrences[i];
        table.rows.push_back(
            {QString::number(i + 1), timeCode(occurrence.query.start),
             timeCode(occurrence.query.end), timeCode(occurrence.reference.start),
             timeCode(occurrence.reference.end), score(occurrence.score)});
    }
    return table;
}

} // namespace

DocumentSection matchSection(const Report& report, std::size_t index)
{
    const ReportedMatch& reported = report.matches[index];
    const QString name = nameOf(report.referenceOf(reported));
    DocumentSection section{
        QStringLiteral("match-%1").arg(index + 1),
        //: %1 is a number, %2 the name of a recording.
        DocumentText::tr("Match %1: %2").arg(index + 1).arg(name),
        3,
        {}};
    //: %1 and %2 are time spans, %3 is "12.4 % faster and 2.02 semitones higher".
    section.blocks.emplace_back(
        DocumentText::tr("Heard in the query at %1, taken from the reference at %2, %3.")
            .arg(
                timeSpan(reported.match.query), timeSpan(reported.match.reference),
                transformation(reported.match)));
    section.blocks.emplace_back(DocumentFigure{
        index, alignmentAlternative(report, reported),
        (reported.review.alignment
             ? DocumentText::tr("Spectrograms of match %1, the reference aligned by hand")
             : DocumentText::tr(
                 "Spectrograms of match %1, the reference in the query's time and pitch"))
            .arg(index + 1)});
    section.blocks.emplace_back(measured(report, reported));
    section.blocks.emplace_back(occurrences(reported.match));
    section.blocks.emplace_back(decided(report, reported));
    for (const QString& step : hearingSteps(report, reported))
        section.blocks.emplace_back(step);
    return section;
}

} // namespace stemma
