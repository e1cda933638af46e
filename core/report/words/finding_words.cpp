#include "core/report/words/finding_words.h"

#include "core/report/query_itself.h"
#include "core/report/report_facts.h"
#include "core/report/words/limitation_words.h"
#include "core/report/words/report_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace stemma::words
{
namespace
{

class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(stemma::ReportFinding)
};

/// The matches that carry the finding: the confirmed ones where there are any. The query is no sample of itself.
std::vector<std::size_t> leading(const Report& report)
{
    std::vector<std::size_t> confirmed;
    auto counting = countingMatches(report);
    std::erase_if(counting, [&](std::size_t match) {
        return queryItself(report, report.matches[match]) != nullptr;
    });
    for (const std::size_t match : counting) {
        if (report.matches[match].review.verdict == Verdict::Confirmed)
            confirmed.push_back(match);
    }
    return confirmed.empty() ? counting : confirmed;
}

/// The query's own recording among the matches that count; null where it is not.
const Exhibit* queryAmongMatches(const Report& report)
{
    for (const std::size_t match : countingMatches(report)) {
        if (const Exhibit* const itself = queryItself(report, report.matches[match]))
            return itself;
    }
    return nullptr;
}

QString nothingFound(const Report& report)
{
    const QString query = nameOf(report.query);
    if (const Exhibit* const itself = queryAmongMatches(report))
        //: %2 is the letter of an exhibit.
        return FindingText::tr(
                   "No sample of another recording is established in “%1”: exhibit %2 is the same "
                   "recording as the query.")
            .arg(query, QString::fromStdString(itself->letter));
    if (report.matches.empty()) {
        const auto& region = report.method.options.region;
        const QString looked = region ? timeSpan(*region) : duration(report.query.seconds);
        if (report.unlisted > 0)
            //: %2 is the length of the recording, or the part of it that was searched.
            return FindingText::tr(
                       "No sample was found: nothing in “%1” (%2) matches a recording of "
                       "the library surely enough.")
                .arg(query, looked);
        //: %2 is the length of the recording, or the part of it that was searched.
        return FindingText::tr(
                   "No sample was found: nothing in “%1” (%2) matches a recording of the library.")
            .arg(query, looked);
    }
    return FindingText::tr(
               "No sample in “%1” is established: the review left %n match(es) rejected or "
               "uncertain.",
               nullptr, static_cast<int>(report.matches.size()))
        .arg(query);
}

QString confirmedFinding(int recordings)
{
    return recordings == 1
        //: %5 is "12.4 % faster and 2.02 semitones higher".
        ? FindingText::tr("“%1” holds a sample of “%2”, heard from %3 to %4, %5; a reviewer "
                          "confirmed it.")
        //: %n is at least 2; %5 is "12.4 % faster and 2.02 semitones higher".
        : FindingText::tr(
            "“%1” holds samples of %n recordings that a reviewer confirmed, most surely of “%2”, "
            "heard from %3 to %4, %5.",
            nullptr, recordings);
}

QString unreviewedFinding(int recordings)
{
    return recordings == 1
        //: %5 is "12.4 % faster and 2.02 semitones higher".
        ? FindingText::tr("The program found a sample of “%2” in “%1”, heard from %3 to %4, %5; "
                          "nobody has confirmed it yet.")
        //: %n is at least 2; %5 is "12.4 % faster and 2.02 semitones higher".
        : FindingText::tr(
            "The program found samples of %n recordings in “%1”, most surely of “%2”, heard from "
            "%3 to %4, %5; nobody has confirmed them yet.",
            nullptr, recordings);
}

} // namespace

QString finding(const Report& report)
{
    const auto matches = leading(report);
    if (matches.empty())
        return nothingFound(report);
    const ReportedMatch& best = report.matches[matches.front()];
    const bool confirmed = best.review.verdict == Verdict::Confirmed;
    const int recordings = recordingsOf(report, matches);
    QString sentence = (confirmed ? confirmedFinding(recordings) : unreviewedFinding(recordings))
                           .arg(
                               nameOf(report.query), nameOf(report.referenceOf(best)),
                               timeCode(best.match.query.start), timeCode(best.match.query.end),
                               transformation(best.match));
    if (const Exhibit* const itself = queryAmongMatches(report))
        sentence = FindingText::tr("%1 %2").arg(
            sentence,
            //: %1 is the letter of an exhibit.
            FindingText::tr("Exhibit %1 is the same recording as the query.")
                .arg(QString::fromStdString(itself->letter)));
    const int undecided = verdictCounts(report).undecided;
    if (!confirmed || undecided == 0)
        return sentence;
    //: Two sentences: what is confirmed, then what is not.
    return FindingText::tr("%1 %2").arg(
        sentence,
        FindingText::tr("%n further match(es) have not been reviewed.", nullptr, undecided));
}

QString searched(const Report& report)
{
    const SearchRange range = searchRange();
    const QLocale locale;
    return FindingText::tr(
               "Searched: %n recording(s) of the library, at %1 to %2 % of the tempo and up to %3 "
               "semitones higher or lower.",
               nullptr, static_cast<int>(report.method.libraryTracks))
        .arg(
            locale.toString(range.slowest * 100, 'f', 0),
            locale.toString(range.fastest * 100, 'f', 0), locale.toString(range.semitones, 'f', 0));
}

QString verdictCountsText(const Report& report)
{
    const VerdictCounts counts = verdictCounts(report);
    const QLocale locale;
    //: How many matches have which verdict.
    return FindingText::tr("%1 confirmed, %2 not reviewed, %3 rejected, %4 uncertain")
        .arg(
            locale.toString(counts.confirmed), locale.toString(counts.undecided),
            locale.toString(counts.rejected), locale.toString(counts.uncertain));
}

QString standing(const Report& report)
{
    return isReviewed(report)
        ? FindingText::tr("Automated comparison with human review; not a legal opinion.")
        : FindingText::tr("Automated comparison without human review; not a legal opinion.");
}

} // namespace stemma::words
