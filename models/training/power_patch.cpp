#include "models/training/power_patch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace stemma
{

double PowerPatch::mean() const
{
    if (values.empty())
        return 0;
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

void PowerPatch::add(const PowerPatch& other, float scale)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] += scale * other.values[i];
}

namespace
{

/// Power of every level; the lowest is silence.
std::array<float, 256> powerTable(const SpectralAxes& axes)
{
    std::array<float, 256> power{};
    for (std::size_t level = 1; level < power.size(); ++level)
        power[level]
            = std::pow(10.F, (axes.floorDb + axes.stepDb * static_cast<float>(level)) / 10);
    return power;
}

} // namespace

double meanPower(const SpectralView& map)
{
    std::array<std::int64_t, 256> counts{};
    for (const std::uint8_t level : map.levels)
        ++counts[level];
    const auto power = powerTable(map.axes);
    double sum = 0;
    for (std::size_t level = 0; level < power.size(); ++level)
        sum += static_cast<double>(counts[level]) * power[level];
    return map.levels.empty() ? 0 : sum / static_cast<double>(map.levels.size());
}

PowerPatch
readPatch(const SpectralView& map, double centre, double speed, double binShift, int frames)
{
    const auto power = powerTable(map.axes);
    const int bins = map.bins;
    PowerPatch patch{bins, std::vector<float>(static_cast<std::size_t>(frames) * bins, 0.F)};
    const double floorShift = std::floor(binShift);
    const int wholeBins = static_cast<int>(floorShift);
    const auto binWeight = static_cast<float>(binShift - floorShift);
    std::vector<float> between(static_cast<std::size_t>(bins));
    for (int frame = 0; frame < frames; ++frame) {
        const double position = centre + (frame - 0.5 * (frames - 1)) * speed;
        const double before = std::floor(position);
        const int first = static_cast<int>(before);
        if (first < 0 || first + 1 >= map.frames())
            continue;
        const auto weight = static_cast<float>(position - before);
        const auto left = map.frame(first);
        const auto right = map.frame(first + 1);
        for (int bin = 0; bin < bins; ++bin) {
            const auto at = static_cast<std::size_t>(bin);
            between[at] = (1 - weight) * power[left[at]] + weight * power[right[at]];
        }
        // Output bin b lies at b - binShift of the input: between that and the bin below.
        float* row = patch.row(frame);
        const int from = std::max(0, wholeBins + 1);
        const int to = std::min(bins, bins + wholeBins);
        for (int bin = from; bin < to; ++bin) {
            const auto at = static_cast<std::size_t>(bin - wholeBins);
            row[bin] = (1 - binWeight) * between[at] + binWeight * between[at - 1];
        }
    }
    return patch;
}

void addReverb(PowerPatch& patch, float wet, float decay)
{
    std::vector<float> tail(static_cast<std::size_t>(patch.bins), 0.F);
    for (int frame = 0; frame < patch.frames(); ++frame) {
        float* row = patch.row(frame);
        for (std::size_t bin = 0; bin < tail.size(); ++bin) {
            const float direct = row[bin];
            row[bin] += tail[bin];
            tail[bin] = decay * (tail[bin] + wet * direct);
        }
    }
}

} // namespace stemma
