// How a level becomes a colour.
#pragma once

#include <QRgb>

#include <array>

namespace stemma
{

enum class ColourMap {
    Magma,
    Grey, ///< silence is black
    InvertedGrey, ///< silence is white: for light windows and for print
};

/// 256 opaque colours, from the lowest level to the highest.
const std::array<QRgb, 256>& colourTable(ColourMap map);

} // namespace stemma
