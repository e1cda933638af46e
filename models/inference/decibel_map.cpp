#include "models/inference/decibel_map.h"

#include <algorithm>
#include <cmath>

namespace stemma
{

namespace
{

/// Subtracts from each row its centred moving mean of width @p width.
void subtractMeanOverBins(DecibelMap& map, int width)
{
    const int half = width / 2;
    const int bins = map.bins;
    std::vector<double> sums(static_cast<std::size_t>(bins) + 1);
    for (int frame = 0; frame < map.frames(); ++frame) {
        float* row = map.row(frame);
        for (int bin = 0; bin < bins; ++bin)
            sums[static_cast<std::size_t>(bin) + 1]
                = sums[static_cast<std::size_t>(bin)] + row[bin];
        for (int bin = 0; bin < bins; ++bin) {
            const int from = std::max(bin - half, 0);
            const int to = std::min(bin + half + 1, bins);
            const double sum
                = sums[static_cast<std::size_t>(to)] - sums[static_cast<std::size_t>(from)];
            row[bin] -= static_cast<float>(sum / (to - from));
        }
    }
}

/// Subtracts from each bin its centred moving mean over @p width frames.
void subtractMeanOverFrames(DecibelMap& map, int width)
{
    const int half = width / 2;
    const int frames = map.frames();
    const auto bins = static_cast<std::size_t>(map.bins);
    // Rows are overwritten while the mean still needs them.
    DecibelMap originals{map.bins, std::vector<float>((std::size_t(half) + 1) * bins)};
    std::vector<double> sums(bins, 0.0);
    const auto add = [&](const float* row, double sign) {
        for (std::size_t bin = 0; bin < bins; ++bin)
            sums[bin] += sign * row[bin];
    };
    for (int frame = 0; frame < std::min(half, frames); ++frame)
        add(map.row(frame), 1);
    for (int frame = 0; frame < frames; ++frame) {
        if (frame + half < frames)
            add(map.row(frame + half), 1);
        float* original = originals.row(frame % (half + 1));
        if (frame - half - 1 >= 0)
            add(original, -1);
        std::copy_n(map.row(frame), bins, original);
        const double count = std::min(frame + half + 1, frames) - std::max(frame - half, 0);
        float* row = map.row(frame);
        for (std::size_t bin = 0; bin < bins; ++bin)
            row[bin] -= static_cast<float>(sums[bin] / count);
    }
}

} // namespace

DecibelMap toDecibels(const SpectralView& view)
{
    DecibelMap map{view.bins, std::vector<float>(view.levels.size())};
    const float step = view.axes.stepDb;
    std::transform(
        view.levels.begin(), view.levels.end(), map.values.begin(),
        [step](std::uint8_t level) { return step * static_cast<float>(level); });
    return map;
}

DecibelMap atSpeed(const SpectralView& map, double speed)
{
    if (speed == 1)
        return toDecibels(map);
    DecibelMap result{map.bins, {}};
    if (map.frames() == 0)
        return result;
    const float step = map.axes.stepDb;
    const int last = map.frames() - 1;
    const int frames = std::max(1, static_cast<int>(map.frames() / speed));
    result.values.resize(static_cast<std::size_t>(frames) * map.bins);
    for (int frame = 0; frame < frames; ++frame) {
        const double position = frame * speed;
        const int before = std::min(static_cast<int>(position), last);
        const int after = std::min(before + 1, last);
        const float weight = static_cast<float>(std::min(position - before, 1.0));
        const auto left = map.frame(before);
        const auto right = map.frame(after);
        float* out = result.row(frame);
        for (std::size_t bin = 0; bin < left.size(); ++bin) {
            const float from = step * static_cast<float>(left[bin]);
            out[bin] = from + weight * (step * static_cast<float>(right[bin]) - from);
        }
    }
    return result;
}

DecibelMap
excerpt(const SpectralView& map, double centre, double speed, double binShift, int frames)
{
    DecibelMap result{map.bins, std::vector<float>(static_cast<std::size_t>(frames) * map.bins)};
    const int wholeBins = static_cast<int>(std::floor(binShift));
    const auto binWeight = static_cast<float>(binShift - wholeBins);
    std::vector<float> between(static_cast<std::size_t>(map.bins));
    for (int frame = 0; frame < frames; ++frame) {
        const double position = centre + (frame - 0.5 * (frames - 1)) * speed;
        const int before = static_cast<int>(std::floor(position));
        if (before < 0 || before + 1 >= map.frames())
            continue;
        const auto weight = static_cast<float>(position - before);
        const auto left = map.frame(before);
        const auto right = map.frame(before + 1);
        for (std::size_t bin = 0; bin < between.size(); ++bin)
            between[bin] = map.axes.stepDb * ((1 - weight) * left[bin] + weight * right[bin]);
        // Output bin b lies at b - binShift of the map: between that and the bin below.
        float* out = result.row(frame);
        const int to = std::min(map.bins, map.bins + wholeBins);
        for (int bin = std::max(0, wholeBins + 1); bin < to; ++bin) {
            const auto at = static_cast<std::size_t>(bin - wholeBins);
            out[bin] = (1 - binWeight) * between[at] + binWeight * between[at - 1];
        }
    }
    return result;
}

void whiten(DecibelMap& map, const Whitening& whitening)
{
    subtractMeanOverBins(map, whitening.bins);
    subtractMeanOverFrames(map, whitening.frames);
}

void copyFrames(const DecibelMap& map, int first, int frames, float* out)
{
    std::fill(out, out + static_cast<std::size_t>(frames) * map.bins, 0.F);
    const int from = std::max(0, first);
    const int to = std::min(map.frames(), first + frames);
    if (from < to)
        std::copy(
            map.row(from), map.row(to), out + static_cast<std::size_t>(from - first) * map.bins);
}

bool isSilent(const DecibelMap& map, int first, int count)
{
    const float* from = map.row(first);
    return std::all_of(from, from + static_cast<std::ptrdiff_t>(count) * map.bins, [](float value) {
        return value < silenceDecibels;
    });
}

} // namespace stemma
