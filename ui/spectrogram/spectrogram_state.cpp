#include "ui/spectrogram/spectrogram_state.h"

#include <algorithm>

namespace stemma
{

Side SpectrogramState::shownSide() const
{
    if (content != PaneContent::Other)
        return side;
    return side == Side::Query ? Side::Reference : Side::Query;
}

PlacedMap SpectrogramState::sharpest(const PlacedMap& whole, const PlacedMap& part) const
{
    if (!whole.map || !part.map)
        return whole;
    const auto all = extentOf(whole);
    const auto covered = extentOf(part);
    // Of a recording that ends within the picture only what there is must be covered.
    constexpr double tolerance = 0.03; // seconds: a frame or two of either map
    const double start = std::max(visible.start, all.start) + tolerance;
    const double end = std::min(visible.end, all.end) - tolerance;
    return covered.start <= start && covered.end >= end ? part : whole;
}

PictureContent SpectrogramState::picture() const
{
    PictureContent picture;
    picture.levels = levels;
    picture.frequency = frequency;
    picture.one
        = content == PaneContent::Other ? sharpest(other, otherFine) : sharpest(placed, fine);
    if (content == PaneContent::Overlay || content == PaneContent::Difference) {
        picture.kind
            = content == PaneContent::Overlay ? PictureKind::Overlay : PictureKind::Difference;
        picture.other = sharpest(other, otherFine);
    } else {
        picture.colours = colours;
    }
    return picture;
}

} // namespace stemma
