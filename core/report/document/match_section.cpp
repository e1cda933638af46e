#include "core/report/document/match_section.h"

#include "core/match/repeats.h"
#include "core/report/words/html_words.h"
#include "core/report/words/report_words.h"

#include <QCoreApplication>
#include <QLocale>

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

/// "+12.4 % (± 0.4 %)".
QString withError(const QString& value, const QString& error)
{
    return QStringLiteral("%1 (%2)").arg(value, error);
}

TermList measured(const Report& report, const ReportedMatch& reported)
{
    const Match& match = reported.match;
    TermList list{DocumentText::tr("What was measured"), {}};
    const auto add = [&](const QString& name, const QString& text) {
        if (!text.isEmpty())
            list.terms.push_back({name, text});
    };
    add(DocumentText::tr("Score"), score(match.score) + QLatin1Char(' ') + bandWord(match.band));
    add(DocumentText::tr("Stretch"),
        withError(stretch(match.tempoRatio), stretchError(match.tempoRatioError)));
    add(DocumentText::tr("Pitch"),
        withError(pitch(match.pitchShift), pitchError(match.pitchShiftError)));
    add(DocumentText::tr("Tempo and pitch"), couplingText(match));
    add(DocumentText::tr("Reuse"), reuseText(match));
    if (match.reasons.runnerUp)
        add(DocumentText::tr("Next best recording"), score(*match.reasons.runnerUp));
    for (const Repeat& repeat : repeatsOf(match)) {
        if (repeat.count() > 1)
            add(DocumentText::tr("Repeated"), repeatText(repeat));
    }
    QStringList copies;
    for (const std::size_t duplicate : reported.duplicates)
        copies << pathOf(report.references[duplicate].path);
    if (!copies.isEmpty())
        add(DocumentText::tr("Also in the library as"), QLocale().createSeparatedList(copies));
    return list;
}

TermList decided(const Review& review)
{
    TermList list{DocumentText::tr("What was decided"), {}};
    list.terms.push_back({fieldLabel(ReviewField::Verdict), verdictLabel(review.verdict)});
    list.terms.push_back({fieldLabel(ReviewField::Type), typeLabel(review.type)});
    list.terms.push_back({fieldLabel(ReviewField::Clearance), clearanceLabel(review.clearance)});
    if (const QString licence = oneLine(review.licence); !licence.isEmpty())
        list.terms.push_back({fieldLabel(ReviewField::Licence), licence});
    if (const QString notes = oneLine(review.notes); !notes.isEmpty())
        list.terms.push_back({fieldLabel(ReviewField::Notes), notes});
    if (review.alignment)
        list.terms.push_back(
            {fieldLabel(ReviewField::Alignment),
             valueLabel(ReviewField::Alignment, changeTo(review.alignment).value)});
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
        DocumentText::tr("Spectrograms of match %1, the reference in the query's time and pitch")
            .arg(index + 1)});
    section.blocks.emplace_back(measured(report, reported));
    section.blocks.emplace_back(occurrences(reported.match));
    section.blocks.emplace_back(decided(reported.review));
    return section;
}

} // namespace stemma
