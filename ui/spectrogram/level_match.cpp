#include "ui/spectrogram/level_match.h"

#include "ui/spectrogram/level_grid.h"

#include <algorithm>

namespace stemma
{
namespace
{

constexpr double longest = 20; ///< seconds
constexpr QSize pixels(300, 84); ///< enough for a median

} // namespace

double louderBy(const PlacedMap& one, const PlacedMap& other, TimeRange range)
{
    if (!one.map || !other.map || !(range.length() > 0))
        return 0;
    if (range.length() > longest) {
        const double middle = (range.start + range.end) / 2;
        range = {middle - longest / 2, middle + longest / 2};
    }
    const auto window = wholeOf(one.view().axes, one.map->bins);
    const auto a = sampleLevels(one, range, window, pixels);
    const auto b = sampleLevels(other, range, window, pixels);
    std::vector<float> differences;
    differences.reserve(a.db.size());
    for (int y = 0; y < a.height; ++y) {
        for (int x = 0; x < a.width; ++x) {
            if (a.contains(x, y) && b.contains(x, y))
                differences.push_back(a.row(y)[x] - b.row(y)[x]);
        }
    }
    if (differences.empty())
        return 0;
    const auto middle = differences.begin() + static_cast<std::ptrdiff_t>(differences.size() / 2);
    std::ranges::nth_element(differences, middle);
    return *middle;
}

} // namespace stemma
