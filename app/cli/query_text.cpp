#include "app/cli/query_text.h"

#include "core/report/words/match_phrases.h"
#include "ui/text/format.h"
#include "ui/text/path_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace stemma
{
namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(stemma::QueryText)
};

QString matchLines(const Engine& engine, const Match& match)
{
    const auto track = engine.track(match.track);
    const QString name = track ? pathText(track->path) : QString();
    QString lines = Cli::tr("  %1 %2  %3").arg(bandWord(match.band), scoreText(match.score), name);
    lines += u'\n'
        + Cli::tr("      query %1 = reference %2, tempo %3 %4, pitch %5 %6")
              .arg(
                  rangeText(match.query), rangeText(match.reference), stretchText(match.tempoRatio),
                  stretchErrorText(match.tempoRatioError), pitchText(match.pitchShift),
                  pitchErrorText(match.pitchShiftError));
    if (const QString coupling = couplingText(match); !coupling.isEmpty())
        lines += QStringLiteral(", ") + coupling;
    if (const auto n = static_cast<int>(match.occurrences.size()); n > 1)
        lines += Cli::tr(", %n occurrence(s)", nullptr, n);
    const MatchReasons& reasons = match.reasons;
    const QLocale locale;
    lines += u'\n'
        //: What speaks for a match: length, milliseconds off the line, height of a peak and what is usual.
        + Cli::tr(
              "      %1 s aligned, residual %2 ms, peak %3 where %4 is usual, %n place(s) agree",
              nullptr, reasons.agreeingPlaces)
              .arg(
                  locale.toString(reasons.alignedSeconds, 'f', 1),
                  locale.toString(1000 * reasons.residual, 'f', 0),
                  locale.toString(reasons.contrast, 'f', 1),
                  locale.toString(reasons.usualContrast, 'f', 1));
    if (reasons.onsetAgreement)
        lines += QStringLiteral(", ") + words::reuseText(match);
    if (reasons.runnerUp)
        lines += Cli::tr(", best other track %1").arg(scoreText(*reasons.runnerUp));
    for (const Repeat& repeat : repeatsOf(match)) {
        if (repeat.count() > 1)
            lines += QStringLiteral("\n      ")
                + words::repeatText(repeat, rangeText(repeat.reference));
    }
    for (const TrackId duplicate : match.duplicates) {
        if (const auto copy = engine.track(duplicate))
            lines += u'\n' + Cli::tr("      the same recording as %1").arg(pathText(copy->path));
    }
    return lines;
}

} // namespace

QString queryText(const Engine& engine, const QueryResult& result, double threshold)
{
    QStringList lines;
    const auto found = static_cast<int>(result.matches.size());
    QString head = pathText(result.path) + QStringLiteral(" · ") + durationText(result.seconds)
        + QStringLiteral(" · ");
    if (found == 0) {
        const auto tracks = engine.tracks();
        head += Cli::tr(
                    "no match at or above %1 in %n track(s)", nullptr,
                    tracks ? static_cast<int>(tracks->size()) : 0)
                    .arg(scoreText(threshold));
    } else {
        head += Cli::tr("%n match(es)", nullptr, found);
    }
    lines << head;
    if (result.damage)
        lines << Cli::tr("  damaged at %1; only what could be decoded was searched")
                     .arg(timeCode(result.damage->atSeconds));
    for (const Match& match : result.matches)
        lines << matchLines(engine, match);
    return lines.join(u'\n');
}

} // namespace stemma
