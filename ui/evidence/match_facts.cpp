#include "ui/evidence/match_facts.h"

#include "core/match/band_precision.h"
#include "core/report/words/match_phrases.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace stemma
{
namespace
{

class MatchFacts
{
    Q_DECLARE_TR_FUNCTIONS(stemma::MatchFacts)
};

QString number(double value, int digits)
{
    return QLocale().toString(value, 'f', digits);
}

QString secondsText(double seconds)
{
    return MatchFacts::tr("%1 s").arg(number(seconds, 2));
}

QString withLength(const TimeRange& range)
{
    //: A stretch of time and its length.
    return MatchFacts::tr("%1 (%2)").arg(rangeText(range), secondsText(range.length()));
}

} // namespace

std::vector<Fact> placeFacts(const Match& match, const Occurrence& occurrence)
{
    std::vector<Fact> facts{
        {MatchFacts::tr("In query"), withLength(occurrence.query),
         MatchFacts::tr("In and out point of the occurrence, and its length")},
        {MatchFacts::tr("In reference"), withLength(occurrence.reference),
         MatchFacts::tr("The same occurrence in the reference, at its own tempo")},
        {MatchFacts::tr("Tempo"),
         stretchText(match.tempoRatio) + QLatin1Char(' ') + stretchErrorText(match.tempoRatioError),
         MatchFacts::tr(
             "How much faster the query plays it; −10 % is slower. The error holds 19 times in "
             "20.")},
        {MatchFacts::tr("Tempo ratio"), QStringLiteral("×") + number(match.tempoRatio, 4),
         MatchFacts::tr("Tempo in the query over tempo in the reference")},
        {MatchFacts::tr("Pitch"),
         pitchText(match.pitchShift) + QLatin1Char(' ') + pitchErrorText(match.pitchShiftError),
         MatchFacts::tr("Semitones and cents, query minus reference. The error holds 19 times in "
                        "20.")}};
    if (const auto coupling = couplingText(match); !coupling.isEmpty())
        facts.push_back(
            {MatchFacts::tr("Change"), coupling,
             MatchFacts::tr("Whether tempo and pitch changed together, as on a turntable")});
    for (const Repeat& repeat : repeatsOf(match)) {
        if (repeat.count() > 1)
            facts.push_back(
                {MatchFacts::tr("Repeated"), words::repeatText(repeat, rangeText(repeat.reference)),
                 MatchFacts::tr("How often which part of the reference comes")});
    }
    return facts;
}

std::vector<Fact> reasonFacts(const Match& match)
{
    const auto& reasons = match.reasons;
    std::vector<Fact> facts;
    if (reasons.onsetAgreement)
        facts.push_back(
            {MatchFacts::tr("Origin"), words::reuseText(match),
             MatchFacts::tr("Judged by how sharply the onsets of both agree")});
    facts.push_back(
        {MatchFacts::tr("Aligned"), secondsText(reasons.alignedSeconds),
         MatchFacts::tr("Of the query, in all occurrences together")});
    facts.push_back(
        {MatchFacts::tr("Also in reference"),
         MatchFacts::tr("%1 %").arg(number(100 * reasons.explained, 0)),
         MatchFacts::tr(
             "How much of what the query does there the reference does, too. The rest was "
             "added, or changed.")});
    facts.push_back(
        {MatchFacts::tr("Timing error"),
         MatchFacts::tr("%1 ms").arg(number(1000 * reasons.residual, 0)),
         MatchFacts::tr("How far single seconds lie off the common line. Reused audio leaves 0 to "
                        "20 ms, unrelated music about 70 ms.")});
    facts.push_back(
        {MatchFacts::tr("Stands out"),
         //: Height of a peak, and what is usual.
         MatchFacts::tr("%1, usually %2")
             .arg(number(reasons.contrast, 1), number(reasons.usualContrast, 1)),
         MatchFacts::tr(
             "How far this alignment stands out from all others, in standard deviations, and "
             "how far those of the library's other tracks usually do")});
    facts.push_back(
        {MatchFacts::tr("Found separately"),
         MatchFacts::tr("%n place(s)", nullptr, reasons.agreeingPlaces),
         MatchFacts::tr("Places that led to this tempo and pitch independently of each other")});
    facts.push_back(
        {MatchFacts::tr("Next best"),
         reasons.runnerUp ? scoreText(*reasons.runnerUp) : MatchFacts::tr("none"),
         MatchFacts::tr("Score of the best other recording")});
    return facts;
}

QString bandMeaning(Band band)
{
    const auto [listed, right] = bandPrecision(band);
    return MatchFacts::tr("Of %1 answers called “%2”, in queries whose samples are known, %3 were "
                          "right.")
        .arg(QLocale().toString(listed), bandWord(band), QLocale().toString(right));
}

} // namespace stemma
