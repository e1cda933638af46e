// Turns stretches of spectral maps into pictures. Pure: no widget, any thread.
#pragma once

#include "ui/spectrogram/alignment.h"
#include "ui/spectrogram/colour_map.h"
#include "ui/spectrogram/frequency_window.h"
#include "ui/spectrogram/level_range.h"

#include <QImage>
#include <QSize>

namespace stemma
{

enum class PictureKind {
    Single, ///< one recording in the colours of the map
    Overlay, ///< two recordings, see overlayColour()
    Difference, ///< the first less the second, see differenceTable()
};

/// What a picture shows, whatever its place and size.
struct PictureContent {
    PictureKind kind = PictureKind::Single;
    PlacedMap one;
    PlacedMap other; ///< of no meaning in a single picture
    LevelRange levels;
    ColourMap colours = ColourMap::Magma; ///< of a single picture
    FrequencyWindow frequency;

    friend bool operator==(const PictureContent&, const PictureContent&) = default;
};

/// A difference of so many dB gets the strongest colour.
inline constexpr double strongestDifference = 24;

/// Time to the right, pitch upwards. Beyond the ends of the recordings and above and below of their frequencies (of
/// either in a difference, of both in an overlay) the picture is transparent; without such parts its format is opaque. Levels are cut to the range
/// before they are subtracted, so that differences of what is too quiet to be shown do not count. Null for an
/// empty size or without a map.
QImage renderPicture(const PictureContent& content, const TimeRange& time, const QSize& pixels);

} // namespace stemma
