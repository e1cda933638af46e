#include "core/report/words/alternative_words.h"

#include "core/report/report_facts.h"
#include "core/report/words/report_words.h"

#include <QCoreApplication>

namespace stemma::words
{
namespace
{

class AlternativeText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportDocument)
};

} // namespace

QString timelineAlternative(const Report& report)
{
    const QString length = duration(report.query.seconds);
    if (report.matches.empty())
        return AlternativeText::tr("The query from 0:00 to %1, without a match.").arg(length);
    return AlternativeText::tr(
               "The query from 0:00 to %1 with the places of %n match(es), a row each. The table "
               "of matches says the same in numbers.",
               nullptr, static_cast<int>(report.matches.size()))
        .arg(length);
}

QString alignmentAlternative(const Report& report, const ReportedMatch& reported)
{
    const Exhibit& reference = report.referenceOf(reported);
    if (!report.query.map && !reference.map)
        return AlternativeText::tr(
            "There is no picture: the spectrogram is no longer in the library.");
    if (!report.query.map || !reference.map)
        //: %1 and %2 are letters of exhibits.
        return AlternativeText::tr(
                   "The spectrogram of exhibit %1; that of exhibit %2 is no longer in the library.")
            .arg(
                QString::fromStdString((report.query.map ? report.query : reference).letter),
                QString::fromStdString((report.query.map ? reference : report.query).letter));
    //: %1 and %2 are time spans, %3 is "12.4 % faster and 2.02 semitones higher".
    const QString seen
        = AlternativeText::tr(
              "Two spectrograms on one time axis, low frequencies at the bottom: above the query, "
              "%1, below the reference, %2, redrawn %3. Where they match they show the same "
              "shapes.")
              .arg(
                  timeSpan(reported.match.query), timeSpan(reported.match.reference),
                  transformation(heardMatch(reported)));
    return reported.review.alignment
        ? seen + QLatin1Char(' ') + AlternativeText::tr("A reviewer aligned them by hand.")
        : seen;
}

} // namespace stemma::words
