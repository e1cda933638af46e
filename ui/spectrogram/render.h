// Turns a stretch of a spectral map into a picture. Pure: no widget, any thread.
#pragma once

#include "ui/spectrogram/alignment.h"
#include "ui/spectrogram/colour_map.h"

#include <QImage>
#include <QSize>

namespace stemma
{

/// Levels in dB re full scale that get the lowest and the highest colour.
struct LevelRange {
    double bottom = -80;
    double top = -10;
    friend bool operator==(const LevelRange&, const LevelRange&) = default;
};

/// A range for pictures that are to be compared: from the loudest (but for one level in a thousand) of both
/// maps downwards.
LevelRange levelRangeOf(const SpectralView& one, const SpectralView& other);

struct RenderRequest {
    PlacedMap placed;
    TimeRange time; ///< on the axis
    QSize pixels; ///< of the picture
    LevelRange levels;
    ColourMap colours = ColourMap::Magma;
};

/// Time to the right, pitch upwards, all bins. A pixel that covers several frames is their mean; beyond the
/// ends of the recording the picture is transparent. Null for an empty size or map.
QImage renderSpectrogram(const RenderRequest& request);

/// The vertical centre of a bin, in pixels from the top of a picture of that height.
double rowOfBin(double bin, int bins, double height);
/// Its inverse.
double binAtRow(double row, int bins, double height);

} // namespace stemma
