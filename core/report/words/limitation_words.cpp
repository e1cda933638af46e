#include "core/report/words/limitation_words.h"

#include "core/match/aligner.h"
#include "core/match/band_precision.h"
#include "core/match/coarse_map.h"
#include "core/match/excerpt_search.h"
#include "core/match/slice_search.h"
#include "core/report/words/report_words.h"
#include "core/spectral/spectral_settings.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace stemma::words
{
namespace
{

class LimitText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportLimits)
};

QString precision(Band band)
{
    const BandPrecision measured = bandPrecision(band);
    const QLocale locale;
    //: %1 is a word for a score; %3 of %2 answers were right.
    return LimitText::tr("%1: %3 of %2")
        .arg(bandWord(band), locale.toString(measured.listed), locale.toString(measured.right));
}

QString ofDamage(const Exhibit& exhibit)
{
    const QString at = timeCode(exhibit.damage->atSeconds);
    return exhibit.damage->truncated
        //: %1 is the letter of an exhibit, %2 a time.
        ? LimitText::tr("Exhibit %1 ends at %2 although its file declares more.")
              .arg(QString::fromStdString(exhibit.letter), at)
        //: %1 is the letter of an exhibit, %2 a time.
        : LimitText::tr("Exhibit %1 could not be read in full; the first gap lies at %2.")
              .arg(QString::fromStdString(exhibit.letter), at);
}

QString whatWasNotSearched(const Report& report)
{
    QStringList text{LimitText::tr(
        "Only the %n recording(s) of the library could be found. A recording that it does not hold "
        "is not found, and no match does not mean that there is no sample.",
        nullptr, static_cast<int>(report.method.libraryTracks))};
    if (const auto& region = report.method.options.region)
        text << LimitText::tr("Only a part of the query was searched: %1.").arg(timeSpan(*region));
    if (report.method.options.quick)
        text << LimitText::tr("The search was a quick one, which is less thorough.");
    if (report.query.damage)
        text << ofDamage(report.query);
    for (const Exhibit& reference : report.references) {
        if (reference.damage)
            text << ofDamage(reference);
    }
    return text.join(QLatin1Char(' '));
}

QString whatIsNotListed(const Report& report)
{
    if (report.unlisted == 0)
        return {};
    return QLatin1Char(' ')
        + LimitText::tr(
              "%n weaker candidate(s) with a score below %1 are counted here and not listed.",
              nullptr, report.unlisted)
              .arg(score(report.method.shownFrom));
}

} // namespace

SearchRange searchRange()
{
    const ExcerptSearchSettings search;
    const double reach = std::pow(search.ratioStep, search.ratioSteps);
    const double columnsPerOctave
        = static_cast<double>(spectral::binsPerOctave) / CoarseSettings().binsPerColumn;
    return {
        1 / reach, reach, AlignerSettings().semitones, search.pitchSteps * 12 / columnsPerOctave,
        std::pow(SliceSearchSettings().ratioStep, SliceSearchSettings().ratioSteps)};
}

Terms limitations(const Report& report)
{
    const SearchRange range = searchRange();
    const QLocale locale;
    const auto whole = [&](double value) { return locale.toString(value, 'f', 0); };
    return {
        {LimitText::tr("Wrong matches"),
         //: %1 to %3 are "strong: 221 of 222".
         LimitText::tr(
             "A score is what was counted on recordings whose samples are known. So many of the "
             "references listed under each word really were in the query: %1; %2; %3. On other "
             "music "
             "the shares may differ.")
                 .arg(precision(Band::Strong), precision(Band::Likely), precision(Band::Weak))
             + whatIsNotListed(report)},
        {LimitText::tr("Not searched"), whatWasNotSearched(report)},
        {LimitText::tr("Transformations"),
         LimitText::tr(
             "Samples are looked for at %1 to %2 % of their tempo and up to %3 semitones higher or "
             "lower; what is found only by comparing every moment, such as very short or deeply "
             "buried samples, up to %4. Reversed audio is not looked for. Samples of less than a "
             "second, far below the rest of the mix, or heavily processed may be missed.")
                 .arg(
                     whole(range.slowest * 100), whole(range.fastest * 100), whole(range.semitones),
                     whole(range.exhaustiveSemitones))
             + QLatin1Char(' ')
             + LimitText::tr(
                   "What was chopped into slices is looked for at %1 to %2 % of its tempo.")
                   .arg(whole(100 / range.sliceRatio), whole(100 * range.sliceRatio))},
        {LimitText::tr("Common sources"),
         LimitText::tr(
             "Two recordings may be alike because both use a third one, the same sample pack, the "
             "same preset or the same machine. The comparison cannot tell which came first.")},
        {LimitText::tr("Re-recordings"),
         LimitText::tr(
             "Music that was played again may be found or missed. Whether the audio itself is the "
             "same is judged by how sharply the onsets agree; the report says where that cannot be "
             "told.")},
        {LimitText::tr("Exactness"),
         LimitText::tr(
             "Times are measured in steps of %1 ms and given in thousandths and samples so that a "
             "place can be found again. Errors of stretch and pitch are half widths of the 95 % "
             "interval.")
             .arg(whole(1000.0 * spectral::hop / spectral::sampleRate))},
        {LimitText::tr("Similarity"),
         LimitText::tr(
             "Similar sound does not prove copying. Neither a score nor a picture says who took "
             "what from whom, who holds which rights, or whether a use is permitted.")}};
}

} // namespace stemma::words
