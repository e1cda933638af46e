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
    int firstRow = 0; ///< rows above it and from endRow on lie outside of its frequencies
    int endRow = 0;
    std::vector<float> db;

    bool isEmpty() const { return endColumn == 0 || endRow == 0; }
    bool contains(int x, int y) const
    {
        return x >= firstColumn && x < endColumn && y >= firstRow && y < endRow;
    }
    const float* row(int y) const
    {
        return db.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
    }
};

/// A pixel that covers several frames or bins is their mean; one that covers less lies between two. What lies
/// outside has the level of the map's floor. Pure: any thread.
LevelGrid sampleLevels(
    const PlacedMap& placed, const TimeRange& time, const FrequencyWindow& frequency,
    const QSize& pixels);

} // namespace stemma
