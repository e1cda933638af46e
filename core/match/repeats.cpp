#include "core/match/repeats.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace stemma
{
namespace
{

constexpr double leastShared = 0.6; ///< of the shorter one's reference
constexpr double leastLength
    = 0.5; ///< of the longest placement: a fragment of a passage is no repeat of it
constexpr double offGrid = 0.08; ///< of a period: further off, a placement lies on no grid
constexpr double leastOffGrid = 0.06; ///< seconds, which in and out points are off anyway
constexpr double mostOffGrid = 0.12;
constexpr std::size_t fewestOnAGrid = 3;
/// Of the shortest step: placements 2 and 3 cells apart show no single cell. Three placements fit too many grids.
constexpr int mostDivisor = 3;
constexpr std::size_t fewestOnAFinerGrid = 4;

bool holdTheSame(const TimeRange& longest, const TimeRange& held)
{
    return held.length() >= leastLength * longest.length()
        && overlap(longest, held) >= leastShared * held.length();
}

/// Where in the query the start of the excerpt sounds, or would, in each placement, by time.
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

struct Grid {
    double period = 0;
    int cells = 0; ///< from the first start to the last
};

/// Seconds that a placement may lie off its place of the grid.
double toleranceOf(double period)
{
    return std::clamp(offGrid * period, leastOffGrid, mostOffGrid);
}

/// The grid of about this period that holds all starts. The period is made surer from each start to the next, so
/// that the cells of a long pause are counted right.
std::optional<Grid> gridOf(const std::vector<double>& starts, double period)
{
    Grid grid{period, 0};
    std::vector<int> cells{0};
    for (std::size_t i = 1; i < starts.size(); ++i) {
        const double ahead = std::round((starts[i] - starts[i - 1]) / grid.period);
        if (!(ahead >= 1))
            return {};
        grid.cells += static_cast<int>(ahead);
        grid.period = (starts[i] - starts.front()) / grid.cells;
        cells.push_back(grid.cells);
    }
    for (std::size_t i = 0; i < starts.size(); ++i) {
        if (std::abs(starts[i] - starts.front() - cells[i] * grid.period)
            > toleranceOf(grid.period))
            return {};
    }
    return grid;
}

/// Sets period and gaps where the starts lie on a grid. @param shortest a period, in seconds
void findGrid(Repeat& repeat, const std::vector<double>& starts, double shortest)
{
    if (starts.size() < fewestOnAGrid)
        return;
    double step = starts[1] - starts[0];
    for (std::size_t i = 2; i < starts.size(); ++i)
        step = std::min(step, starts[i] - starts[i - 1]);
    const int divisors = starts.size() < fewestOnAFinerGrid ? 1 : mostDivisor;
    for (int divisor = 1; divisor <= divisors && step / divisor >= shortest; ++divisor) {
        if (const auto grid = gridOf(starts, step / divisor)) {
            repeat.period = grid->period;
            repeat.gaps = grid->cells - static_cast<int>(starts.size()) + 1;
            return;
        }
    }
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
        // A loop comes back when it is over, or is cut short by half at most.
        findGrid(
            repeat, startsOf(match, repeat),
            std::max(leastOffGrid, repeat.reference.length() / match.tempoRatio / 2));
    }
    std::ranges::sort(repeats, {}, [](const Repeat& repeat) { return repeat.occurrences.front(); });
    return repeats;
}

} // namespace stemma
