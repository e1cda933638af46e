#include "ui/spectrogram/alignment.h"

#include <algorithm>
#include <cmath>

namespace stemma
{

Placement nudged(const Placement& alignment, const Nudge& nudge)
{
    return {
        alignment.queryTime + nudge.seconds, alignment.referenceTime,
        alignment.tempoRatio * nudge.tempoRatio, alignment.pitchShift + nudge.pitchShift};
}

Nudge bounded(const Nudge& nudge)
{
    return {
        std::clamp(nudge.seconds, -Nudge::farthest, Nudge::farthest),
        std::clamp(nudge.tempoRatio, 1 / Nudge::fastest, Nudge::fastest),
        std::clamp(nudge.pitchShift, -Nudge::mostSemitones, Nudge::mostSemitones)};
}

Placement alignmentOf(const Match& match, const Occurrence& occurrence)
{
    return {occurrence.query.start, occurrence.reference.start, match.tempoRatio, match.pitchShift};
}

Placement unwarped(const Placement& alignment)
{
    return {alignment.queryTime, alignment.referenceTime, 1, 0};
}

SpectralView PlacedMap::view() const
{
    if (!map)
        return {};
    auto view = map->view();
    view.axes.framesPerSecond *= tempoRatio;
    view.axes.lowestHz *= std::exp2(pitchShift / 12);
    view.axes.floorDb += static_cast<float>(gain);
    return view;
}

TimeRange extentOf(const PlacedMap& placed)
{
    return {placed.start, placed.start + placed.view().seconds()};
}

PlacedMap
place(std::shared_ptr<const SpectralMap> reference, const Placement& alignment, double start)
{
    return {
        std::move(reference), alignment.toQuery(start), alignment.tempoRatio, alignment.pitchShift,
        0};
}

} // namespace stemma
