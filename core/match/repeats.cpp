#include "core/match/repeats.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace stemma
{
namespace
{

constexpr double leastShared = 0.6; ///< of the shorter one's reference
constexpr double offGrid = 0.08; ///< of a period: further off, a placement lies on no grid
constexpr double leastOffGrid = 0.05; ///< seconds, which in and out points are off anyway

bool holdTheSame(const TimeRange& a, const TimeRange& b)
{
    return overlap(a, b) >= leastShared * std::min(a.length(), b.length());
}

/// Where in the query the start of @p excerpt sounds, or would, in each placement.
std::vector<double> startsOf(const Match& match, const Repeat& repeat)
{
    std::vector<double> starts;
    for (const std::size_t i : repeat.occurrences) {
        const Occurrence& one = match.occurrences[i];
        starts.push_back(
            one.query.start + (repeat.reference.start - one.reference.start) / match.tempoRatio);
    }
    std::ranges::sort(starts);
    return starts;
}

/// Sets period and gaps where the starts lie on a grid.
void findGrid(Repeat& repeat, const std::vector<double>& starts)
{
    std::vector<double> steps(starts.size());
    std::adjacent_difference(starts.begin(), starts.end(), steps.begin());
    steps.erase(steps.begin());
    if (steps.empty())
        return;
    const double shortest = *std::ranges::min_element(steps);
    if (!(shortest > 0))
        return;
    double cells = 0;
    for (const double step : steps)
        cells += std::round(step / shortest);
    // From end to end the grid is known better than from one step.
    const double period = (starts.back() - starts.front()) / cells;
    const double tolerance = std::max(leastOffGrid, offGrid * period);
    const bool regular = std::ranges::all_of(steps, [&](double step) {
        return std::abs(step - std::round(step / period) * period) <= tolerance;
    });
    if (!regular)
        return;
    repeat.period = period;
    repeat.gaps = static_cast<int>(cells) - static_cast<int>(steps.size());
}

} // namespace

std::vector<Repeat> repeatsOf(const Match& match)
{
    std::vector<Repeat> repeats;
    std::vector<std::size_t> longestFirst(match.occurrences.size());
    std::iota(longestFirst.begin(), longestFirst.end(), std::size_t(0));
    std::ranges::stable_sort(longestFirst, std::greater(), [&](std::size_t i) {
        return match.occurrences[i].reference.length();
    });
    for (const std::size_t i : longestFirst) {
        const TimeRange& held = match.occurrences[i].reference;
        const auto known = std::ranges::find_if(
            repeats, [&](const Repeat& repeat) { return holdTheSame(repeat.reference, held); });
        if (known != repeats.end())
            known->occurrences.push_back(i);
        else
            repeats.push_back({held, {i}, {}, 0});
    }
    for (Repeat& repeat : repeats) {
        std::ranges::sort(repeat.occurrences);
        findGrid(repeat, startsOf(match, repeat));
    }
    std::ranges::sort(repeats, {}, [](const Repeat& repeat) { return repeat.occurrences.front(); });
    return repeats;
}

} // namespace stemma
