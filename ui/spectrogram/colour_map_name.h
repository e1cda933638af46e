// The colour maps as people choose them.
#pragma once

#include "ui/spectrogram/colour_map.h"

#include <QString>

#include <array>

namespace stemma
{

/// In the order in which they are offered, which is that of their values.
inline constexpr std::array colourMaps{
    ColourMap::Magma, ColourMap::Viridis, ColourMap::Cividis, ColourMap::Grey,
    ColourMap::InvertedGrey};

QString colourMapName(ColourMap map);

} // namespace stemma
