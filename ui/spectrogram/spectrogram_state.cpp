#include "ui/spectrogram/spectrogram_state.h"

namespace stemma
{

Side SpectrogramState::shownSide() const
{
    if (content != PaneContent::Other)
        return side;
    return side == Side::Query ? Side::Reference : Side::Query;
}

PictureContent SpectrogramState::picture() const
{
    PictureContent picture;
    picture.levels = levels;
    picture.frequency = frequency;
    picture.recording = static_cast<int>(shownSide());
    picture.one = content == PaneContent::Other ? other : placed;
    if (content == PaneContent::Overlay || content == PaneContent::Difference) {
        picture.kind
            = content == PaneContent::Overlay ? PictureKind::Overlay : PictureKind::Difference;
        picture.other = other;
    } else {
        picture.colours = colours;
    }
    return picture;
}

} // namespace stemma
