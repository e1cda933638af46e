#include "core/report/formats/marks.h"

#include "core/report/formats/plain_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace stemma
{
namespace
{

/// "1 First – The Lenders (strong 0.97, confirmed)".
std::string labelOf(std::size_t index, const std::string& other, const ReportedMatch& reported)
{
    const double score = reported.match.score;
    const double shown = score < 1 ? std::min(score, 0.99) : score; // only certainty is 1.00
    std::string label = std::to_string(index + 1) + ' ' + other + " ("
        + bandName(reported.match.band) + ' ' + fixedNumber(shown, 2);
    if (reported.review.verdict != Verdict::None)
        label += std::string(", ") + verdictName(reported.review.verdict);
    return label + ')';
}

void sortByTime(std::vector<Mark>& marks)
{
    std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
        return std::pair(a.time.start, a.time.end) < std::pair(b.time.start, b.time.end);
    });
}

} // namespace

std::vector<Mark> queryMarks(const Report& report)
{
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < report.matches.size(); ++i) {
        const ReportedMatch& reported = report.matches[i];
        const std::string label = labelOf(i, plainName(report.referenceOf(reported)), reported);
        for (const Occurrence& occurrence : reported.match.occurrences)
            marks.push_back({occurrence.query, label});
    }
    sortByTime(marks);
    return marks;
}

std::vector<Mark> referenceMarks(const Report& report, std::size_t reference)
{
    std::vector<Mark> marks;
    for (std::size_t i = 0; i < report.matches.size(); ++i) {
        const ReportedMatch& reported = report.matches[i];
        if (reported.reference != reference)
            continue;
        for (const Occurrence& occurrence : reported.match.occurrences) {
            const std::string where
                = plainName(report.query) + " at " + timeCode(occurrence.query.start);
            marks.push_back({occurrence.reference, labelOf(i, where, reported)});
        }
    }
    sortByTime(marks);
    return marks;
}

std::optional<FrequencyRange> comparedFrequencies(const Exhibit& recording)
{
    if (!recording.map || recording.map->bins <= 0)
        return std::nullopt;
    const SpectralAxes& axes = recording.map->axes;
    return FrequencyRange{
        axes.lowestHz, axes.lowestHz * std::exp2((recording.map->bins - 1) / axes.binsPerOctave)};
}

} // namespace stemma
