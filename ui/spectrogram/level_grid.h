// The levels of a map at the pixels of a picture.
#pragma once

#include "ui/spectrogram/alignment.h"
#include "ui/spectrogram/frequency_window.h"

#include <QSize>

#include <vector>

namespace stemma
{

/// Levels in dB, [height, width] row-major, the highest frequency first.
struct LevelGrid {
    int width = 0;
    int height = 0;
    int firstColumn = 0; ///< columns before it and from endColumn on lie outside of the recording
    int endColumn = 0;
    std::vector<float> db;

    const float* row(int y) const
    {
        return db.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
    }
};

/// A pixel that covers several frames or bins is their mean; one that covers less lies between two. Rows
/// beyond the map's bins have the level of its floor. Pure: any thread.
LevelGrid sampleLevels(
    const PlacedMap& placed, const TimeRange& time, const FrequencyWindow& frequency,
    const QSize& pixels);

} // namespace stemma
