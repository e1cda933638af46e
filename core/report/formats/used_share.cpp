#include "core/report/formats/used_share.h"

#include <algorithm>
#include <vector>

namespace stemma
{
namespace
{

double covered(std::vector<TimeRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const TimeRange& a, const TimeRange& b) {
        return a.start < b.start;
    });
    double seconds = 0;
    double end = 0;
    for (const TimeRange& range : ranges) {
        const double start = std::max(range.start, end);
        if (range.end > start) {
            seconds += range.end - start;
            end = range.end;
        }
    }
    return seconds;
}

std::vector<TimeRange> sides(const Match& match, TimeRange Occurrence::*side)
{
    std::vector<TimeRange> ranges;
    for (const Occurrence& occurrence : match.occurrences)
        ranges.push_back(occurrence.*side);
    return ranges;
}

} // namespace

double usedOfQuery(const Match& match)
{
    return covered(sides(match, &Occurrence::query));
}

double usedOfReference(const Match& match)
{
    return covered(sides(match, &Occurrence::reference));
}

double percentOf(double part, double whole)
{
    return whole > 0 ? std::clamp(part / whole * 100, 0.0, 100.0) : 0;
}

} // namespace stemma
