#include "core/report/report_facts.h"

#include "core/report/reference_warp.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <system_error>

namespace stemma
{
namespace
{

std::vector<std::size_t> matchesThat(const Report& report, bool count)
{
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < report.matches.size(); ++i) {
        if (counts(report, report.matches[i]) == count)
            indices.push_back(i);
    }
    return indices;
}

} // namespace

bool counts(const Report& report, const ReportedMatch& match)
{
    const Verdict verdict = match.review.verdict;
    return verdict == Verdict::Confirmed
        || (verdict == Verdict::None && match.match.score >= report.method.shownFrom);
}

std::vector<std::size_t> countingMatches(const Report& report)
{
    return matchesThat(report, true);
}

std::vector<std::size_t> setAsideMatches(const Report& report)
{
    return matchesThat(report, false);
}

VerdictCounts verdictCounts(const Report& report)
{
    VerdictCounts result;
    for (const ReportedMatch& match : report.matches) {
        switch (match.review.verdict) {
        case Verdict::Confirmed:
            ++result.confirmed;
            break;
        case Verdict::Rejected:
            ++result.rejected;
            break;
        case Verdict::Unsure:
            ++result.uncertain;
            break;
        case Verdict::None:
            ++(counts(report, match) ? result.undecided : result.uncertain);
            break;
        }
    }
    return result;
}

bool isReviewed(const Report& report)
{
    return std::any_of(
        report.matches.begin(), report.matches.end(),
        [](const ReportedMatch& match) { return match.review.verdict != Verdict::None; });
}

const ReviewEvent* lastDecision(const Report& report, const ReportedMatch& match)
{
    const ReviewEvent* last = nullptr;
    for (const ReviewEvent& event : report.history) {
        if (event.match == match.place && (last == nullptr || event.at >= last->at))
            last = &event;
    }
    return last;
}

std::optional<std::size_t> matchOf(const Report& report, const ReviewEvent& event)
{
    for (std::size_t i = 0; event.match && i < report.matches.size(); ++i) {
        if (report.matches[i].place == *event.match)
            return i;
    }
    return std::nullopt;
}

bool isExhibit(const Report& report, const std::filesystem::path& file)
{
    std::error_code ignored;
    const auto is = [&](const Exhibit& exhibit) {
        return std::filesystem::equivalent(exhibit.path, file, ignored)
            || std::filesystem::equivalent(exhibit.placeNow(), file, ignored);
    };
    return is(report.query) || std::ranges::any_of(report.references, is);
}

int recordingsOf(const Report& report, const std::vector<std::size_t>& matches)
{
    std::set<std::filesystem::path> paths;
    for (const std::size_t match : matches)
        paths.insert(report.referenceOf(report.matches[match]).path);
    return static_cast<int>(paths.size());
}

Match heardMatch(const ReportedMatch& reported)
{
    Match match = reported.match;
    const auto& hand = reported.review.alignment;
    if (!hand)
        return match;
    const ReferenceWarp warp = warpOf(match, hand);
    // What was moved in time alone is as exact as before.
    const auto set = [](double& value, double& error, double byHand) {
        constexpr double nothing = 1e-9; // what multiplying and dividing leave
        if (std::abs(value - byHand) < nothing)
            return;
        value = byHand;
        error = 0;
    };
    set(match.tempoRatio, match.tempoRatioError, hand->tempoRatio);
    set(match.pitchShift, match.pitchShiftError, hand->pitchShift);
    match.reference = {warp.toReference(match.query.start), warp.toReference(match.query.end)};
    if (match.reference.start < 0 && match.reference.end > 0) {
        match.query.start = warp.toQuery(0); // the reference has nothing before
        match.reference.start = 0;
    }
    return match;
}

TimeRange shownRange(const Match& match, double seconds)
{
    const double margin = std::clamp(match.query.length() / 4, 0.5, 8.0);
    TimeRange range{
        std::max(match.query.start - margin, 0.0), std::min(match.query.end + margin, seconds)};
    range.end = std::max(range.end, range.start + 1);
    return range;
}

} // namespace stemma
