// What can be chosen about the look of both pictures.
#pragma once

#include "ui/spectrogram/colour_map.h"
#include "ui/spectrogram/frequency_window.h"
#include "ui/spectrogram/level_range.h"

namespace stemma
{

struct PictureChoice {
    ColourMap colours = ColourMap::Magma;
    FrequencyScale scale = FrequencyScale::Logarithmic;
    LevelRange levels;

    friend bool operator==(const PictureChoice&, const PictureChoice&) = default;
};

} // namespace stemma
