#include "core/report/reference_warp.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace stemma
{
namespace
{

/// Two neighbouring indices and the weight of the upper one; valid only when inside.
struct Position {
    int lower = 0;
    double weight = 0;
    bool inside = false;
};

Position positionOf(double index, int count)
{
    // Half a cell beyond the outer centres still belongs to the outer cells.
    if (!(index > -0.5) || index >= count - 0.5)
        return {};
    const double clamped = std::clamp(index, 0.0, static_cast<double>(count - 1));
    const int lower = std::min(static_cast<int>(clamped), std::max(count - 2, 0));
    return {lower, clamped - lower, true};
}

} // namespace

ReferenceWarp warpOf(const Match& match, const std::optional<HandAlignment>& hand)
{
    if (hand)
        return {
            match.query.start + hand->offset, match.reference.start, hand->tempoRatio,
            hand->pitchShift};
    return {
        (match.query.start + match.query.end) / 2,
        (match.reference.start + match.reference.end) / 2, match.tempoRatio, match.pitchShift};
}

std::vector<std::uint8_t> warpReference(
    const SpectralView& reference, const ReferenceWarp& warp, double queryStart, int frames)
{
    const int bins = reference.bins;
    std::vector<std::uint8_t> levels(
        static_cast<std::size_t>(std::max(frames, 0)) * static_cast<std::size_t>(bins), 0);
    const double binShift = warp.pitchShift / 12 * reference.axes.binsPerOctave;

    for (int frame = 0; frame < frames; ++frame) {
        const double queryTime = queryStart + frame / reference.axes.framesPerSecond;
        const Position time = positionOf(
            warp.toReference(queryTime) * reference.axes.framesPerSecond, reference.frames());
        if (!time.inside)
            continue;
        const auto before = reference.frame(time.lower);
        const auto after = reference.frame(std::min(time.lower + 1, reference.frames() - 1));
        std::uint8_t* row = levels.data() + static_cast<std::ptrdiff_t>(frame) * bins;
        for (int bin = 0; bin < bins; ++bin) {
            const Position pitch = positionOf(bin - binShift, bins);
            if (!pitch.inside)
                continue;
            const auto low = static_cast<std::size_t>(pitch.lower);
            const auto high = static_cast<std::size_t>(std::min(pitch.lower + 1, bins - 1));
            const double lower = std::lerp(before[low], after[low], time.weight);
            const double upper = std::lerp(before[high], after[high], time.weight);
            row[bin]
                = static_cast<std::uint8_t>(std::lround(std::lerp(lower, upper, pitch.weight)));
        }
    }
    return levels;
}

} // namespace stemma
