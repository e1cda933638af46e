#include "core/report/words/match_words.h"

#include "core/match/band_precision.h"
#include "core/match/coupling.h"
#include "core/match/repeats.h"
#include "core/report/query_itself.h"
#include "core/report/report_facts.h"
#include "core/report/words/match_phrases.h"
#include "core/report/words/report_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace stemma::words
{
namespace
{

class MatchText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportMatchText)
};

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

/// How the reference is changed to sound like the query.
QString howToChange(const Match& match)
{
    const QString percent = number(match.tempoRatio * 100, 1);
    switch (couplingOf(match)) {
    case Coupling::Unchanged:
        return MatchText::tr("Leave tempo and pitch of the reference as they are.");
    case Coupling::Varispeed:
        return MatchText::tr(
                   "Play the reference at %1 % of its speed, with the pitch following as on a "
                   "turntable.")
            .arg(percent);
    case Coupling::Independent:
    case Coupling::Unknown:
        break;
    }
    // What the measurement cannot tell from no change need not be made.
    if (std::abs(match.pitchShift) <= match.pitchShiftError)
        return MatchText::tr(
                   "Stretch the reference to %1 % of its tempo and leave its pitch as it is.")
            .arg(percent);
    if (std::abs(match.tempoRatio - 1) <= match.tempoRatioError)
        //: %1 is "+2 st +2 ct".
        return MatchText::tr("Shift the pitch of the reference by %1 and leave its tempo as it is.")
            .arg(pitch(match.pitchShift));
    //: %2 is "+2 st +2 ct".
    return MatchText::tr("Stretch the reference to %1 % of its tempo and shift its pitch by %2.")
        .arg(percent, pitch(match.pitchShift));
}

/// Whether a score is that of another recording that the report finds in the query, too.
bool isOfAnotherMatch(const Report& report, const Match& match, double score)
{
    return std::ranges::any_of(report.matches, [&](const ReportedMatch& other) {
        return other.match.track != match.track && counts(report, other)
            && std::abs(other.match.score - score) < 1e-9;
    });
}

} // namespace

QString samplesAt(double seconds, int sampleRate)
{
    return QLocale().toString(
        static_cast<qlonglong>(std::llround(std::max(seconds, 0.0) * sampleRate)));
}

QString scoreMeaning(Band band)
{
    const BandPrecision measured = bandPrecision(band);
    const QLocale locale;
    return MatchText::tr(
               "Of %1 references called “%2” on the development set, %3 were in the query.")
        .arg(locale.toString(measured.listed), bandWord(band), locale.toString(measured.right));
}

QString residualText(const Match& match)
{
    return MatchText::tr("%1 ms; reused audio leaves 0 to 20, unrelated music about 70")
        .arg(number(match.reasons.residual * 1000, 0));
}

QString marginText(const Report& report, const ReportedMatch& reported)
{
    const Match& match = reported.match;
    if (!match.reasons.runnerUp)
        return MatchText::tr("no other recording came into question");
    // Of a query with several samples the others are no wrong answers that this one had to beat.
    if (isOfAnotherMatch(report, match, *match.reasons.runnerUp))
        //: %1 is a score.
        return MatchText::tr("another match of this report has %1")
            .arg(score(*match.reasons.runnerUp));
    // Of the scores as they are shown, or the difference would contradict them.
    const auto shown = [](double value) { return std::round(std::min(value, 0.99) * 100) / 100; };
    const double next = shown(*match.reasons.runnerUp);
    const double own = shown(match.score);
    if (match.score < *match.reasons.runnerUp)
        //: %1 is a difference of scores, %2 the score of the best recording.
        return MatchText::tr("%1 below the best recording, which has %2")
            .arg(number(next - own, 2), score(next));
    //: %1 is a difference of scores, %2 the score of the next best recording.
    return MatchText::tr("%1 above the next best recording, which has %2")
        .arg(number(own - next, 2), score(next));
}

Terms changeTerms(const Match& match)
{
    Terms terms;
    terms.push_back(
        {MatchText::tr("Tempo"),
         //: %1 is "+12.4 %", %2 its error, %3 the ratio of the tempos.
         MatchText::tr("%1 %2; ratio %3")
             .arg(
                 stretch(match.tempoRatio), stretchError(match.tempoRatioError),
                 number(match.tempoRatio, 4))});
    terms.push_back(
        {MatchText::tr("Pitch"),
         QStringLiteral("%1 %2").arg(pitch(match.pitchShift), pitchError(match.pitchShiftError))});
    if (const QString coupling = couplingText(match); !coupling.isEmpty())
        terms.push_back({MatchText::tr("Change of both"), coupling});
    return terms;
}

Terms evidenceTerms(const Report& report, const ReportedMatch& reported)
{
    const Match& match = reported.match;
    Terms terms;
    if (const Exhibit* const itself = queryItself(report, reported))
        terms.push_back(
            {MatchText::tr("Recording"),
             //: %1 is the letter of an exhibit.
             MatchText::tr("Exhibit %1 is the same recording as the query, not a sample in it.")
                 .arg(QString::fromStdString(itself->letter))});
    terms.push_back(
        {MatchText::tr("Score"),
         //: %1 is a score, %2 the word for it, %3 a sentence on what that means.
         MatchText::tr("%1, %2. %3")
             .arg(score(match.score), bandWord(match.band), scoreMeaning(match.band))});
    terms.push_back({MatchText::tr("Margin"), marginText(report, reported)});
    terms.push_back({MatchText::tr("Residual"), residualText(match)});
    terms.push_back(
        {MatchText::tr("Aligned"),
         //: %1 is a time in seconds, %2 a share in percent.
         MatchText::tr("%1 s of the query; the reference explains %2 % of its changes of level")
             .arg(
                 number(match.reasons.alignedSeconds, 2),
                 number(match.reasons.explained * 100, 0))});
    if (match.reasons.onsetAgreement)
        terms.push_back({MatchText::tr("Reuse"), reuseText(match)});
    return terms;
}

QStringList hearingSteps(const Report& report, const ReportedMatch& reported)
{
    const Match match = heardMatch(reported);
    const Exhibit& reference = report.referenceOf(reported);
    QString change = howToChange(match);
    if (reported.review.alignment)
        change += QLatin1Char(' ') + MatchText::tr("Set by hand.");
    const auto letter
        = [](const Exhibit& exhibit) { return QString::fromStdString(exhibit.letter); };
    QStringList steps;
    for (const Exhibit* const exhibit : {&report.query, &reference}) {
        // Short, to leave the page of a match one page: the materials tell more.
        if (exhibit->found.state == FileState::Gone)
            //: %1 is the letter of an exhibit.
            steps
                << MatchText::tr("Find exhibit %1 first: its file is gone.").arg(letter(*exhibit));
        else if (exhibit->found.state == FileState::Changed)
            //: %1 is the letter of an exhibit.
            steps << MatchText::tr("Check exhibit %1 first: its file seems changed.")
                         .arg(letter(*exhibit));
    }
    steps << QStringList{
        //: %1 and %3 are letters of exhibits, the others stretches of time.
        MatchText::tr("Play exhibit %1 from %2, then exhibit %3 from %4.")
            .arg(
                letter(report.query), timeSpan(match.query), letter(reference),
                timeSpan(match.reference)),
        change,
        //: %1 and %3 are letters of exhibits, %2 and %4 times, %5 a length in seconds.
        MatchText::tr(
            "Start both at the same moment, %1 at %2 and %3 at %4: they run together for %5 s.")
            .arg(
                letter(report.query), timeCode(match.query.start), letter(reference),
                timeCode(match.reference.start), number(match.query.length(), 1))};
    return steps;
}

QString duplicatesText(const Report& report, const ReportedMatch& match)
{
    QStringList names; // the tags of copies are mostly equal
    for (const std::size_t duplicate : match.duplicates) {
        const Exhibit& exhibit = report.references[duplicate];
        names << MatchText::tr("%1, %2").arg(
            QString::fromStdString(exhibit.letter), pathOf(exhibit.path));
    }
    return names.isEmpty() ? QString()
                           : MatchText::tr("The library also holds this recording as: %1")
                                 .arg(QLocale().createSeparatedList(names));
}

QStringList repeatLines(const Match& match)
{
    QStringList lines;
    for (const Repeat& repeat : repeatsOf(match)) {
        if (repeat.count() > 1)
            lines << repeatText(repeat, timeSpan(repeat.reference));
    }
    return lines;
}

} // namespace stemma::words
