#include "core/pipeline/localisation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace stemma
{
namespace
{

constexpr double overlapNeeded = 0.3;
constexpr double longestPause = 0.5; // seconds within a run
constexpr double referenceTolerance = 1.0; // seconds

/// For each occurrence the stretch of the run that it belongs to.
std::vector<TimeRange> runsOf(const std::vector<TruthOccurrence>& occurrences)
{
    std::vector<std::size_t> order(occurrences.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return occurrences[i].query.start; });
    std::vector<TimeRange> runs(occurrences.size());
    for (std::size_t first = 0; first < order.size();) {
        TimeRange run = occurrences[order[first]].query;
        std::size_t end = first + 1;
        while (end < order.size() && occurrences[order[end]].query.start - run.end < longestPause) {
            run.end = std::max(run.end, occurrences[order[end]].query.end);
            ++end;
        }
        for (; first < end; ++first)
            runs[order[first]] = run;
    }
    return runs;
}

/// Whether the match's line through query and reference time passes the true one, where both overlap; nothing
/// when that place is outside of the occurrence.
std::optional<bool> referenceRight(
    const TruthSample& sample, const TruthOccurrence& truth, const AnswerPlace& place, bool asRun)
{
    if (!place.reference || sample.chopped || place.query.length() <= 0)
        return {};
    const double middle = (std::max(truth.query.start, place.query.start)
                           + std::min(truth.query.end, place.query.end))
        / 2;
    if (middle < truth.query.start || middle > truth.query.end)
        return {};
    const double slope = place.reference->length() / place.query.length();
    const double said = place.reference->start + (middle - place.query.start) * slope;
    const double right = truth.reference.start + (middle - truth.query.start) * sample.tempoRatio;
    double error = std::abs(said - right);
    if (const double length = truth.reference.length(); asRun && length > 0) {
        const double rest = std::fmod(error, length); // the place repeats in a loop
        error = std::min(rest, length - rest);
    }
    return error <= referenceTolerance;
}

} // namespace

double intersectionOverUnion(const TimeRange& a, const TimeRange& b)
{
    const double common = overlap(a, b);
    return common > 0 ? common / (std::max(a.end, b.end) - std::min(a.start, b.start)) : 0;
}

std::vector<Located> locate(const TruthSample& sample, std::span<const AnswerPlace> places)
{
    const auto runs = runsOf(sample.occurrences);
    std::vector<Located> located;
    for (std::size_t i = 0; i < sample.occurrences.size(); ++i) {
        const TruthOccurrence& truth = sample.occurrences[i];
        Located result;
        double best = 0;
        const AnswerPlace* place = nullptr;
        bool asRun = false;
        for (const AnswerPlace& candidate : places) {
            const double own = intersectionOverUnion(candidate.query, truth.query);
            const double wide = intersectionOverUnion(candidate.query, runs[i]);
            result.strict = result.strict || own > overlapNeeded;
            if (std::max(own, wide) > best) {
                best = std::max(own, wide);
                place = &candidate;
                asRun = wide > own;
            }
        }
        result.found = best > overlapNeeded;
        if (result.found && place) {
            const TimeRange& target = asRun ? runs[i] : truth.query;
            result.boundaryError = (std::abs(place->query.start - target.start)
                                    + std::abs(place->query.end - target.end))
                / 2;
            result.referenceRight = referenceRight(sample, truth, *place, asRun);
        }
        located.push_back(result);
    }
    return located;
}

} // namespace stemma
