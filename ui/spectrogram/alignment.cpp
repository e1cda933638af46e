#include "ui/spectrogram/alignment.h"

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

/// Reads @p frame shifted up by @p shift bins into @p out.
void shiftFrame(std::span<const float> frame, double shift, std::span<std::uint8_t> out)
{
    const auto bins = static_cast<int>(frame.size());
    const int whole = static_cast<int>(std::floor(shift));
    const auto part = static_cast<float>(shift - whole);
    const auto at = [&](int bin) { return bin >= 0 && bin < bins ? frame[bin] : 0.0F; };
    for (int bin = 0; bin < bins; ++bin) {
        // Level `bin - shift` lies between two bins of the source.
        const float level = at(bin - whole) * (1 - part) + at(bin - whole - 1) * part;
        out[static_cast<std::size_t>(bin)] = static_cast<std::uint8_t>(std::lround(level));
    }
}

} // namespace

Placement alignmentOf(const Match& match, const Occurrence& occurrence)
{
    return {occurrence.query.start, occurrence.reference.start, match.tempoRatio, match.pitchShift};
}

Placement unwarped(const Placement& alignment)
{
    return {alignment.queryTime, alignment.referenceTime, 1, 0};
}

PlacedMap warp(const SpectralView& reference, const Placement& alignment)
{
    auto warped = std::make_shared<SpectralMap>();
    warped->axes = reference.axes;
    warped->bins = reference.bins;
    const int frames = reference.frames();
    const double ratio = alignment.tempoRatio;
    PlacedMap placed{warped, alignment.toQuery(0)};
    if (frames == 0 || !(ratio > 0))
        return placed;

    const int count = std::max(1, static_cast<int>(std::floor((frames - 1) / ratio)) + 1);
    const auto bins = static_cast<std::size_t>(reference.bins);
    warped->levels.resize(static_cast<std::size_t>(count) * bins);
    const double shift = alignment.pitchShift * reference.axes.binsPerOctave / 12;
    std::vector<float> mixed(bins);
    for (int i = 0; i < count; ++i) {
        const double at = std::min(i * ratio, static_cast<double>(frames - 1));
        const int first = static_cast<int>(at);
        const auto before = reference.frame(first);
        const auto after = reference.frame(std::min(first + 1, frames - 1));
        const auto part = static_cast<float>(at - first);
        for (std::size_t bin = 0; bin < bins; ++bin)
            mixed[bin] = static_cast<float>(before[bin]) * (1 - part)
                + static_cast<float>(after[bin]) * part;
        shiftFrame(
            mixed, shift,
            std::span(warped->levels).subspan(static_cast<std::size_t>(i) * bins, bins));
    }
    return placed;
}

} // namespace stemma
