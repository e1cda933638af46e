// How a level becomes a colour.
#pragma once

#include <QRgb>

#include <array>

namespace stemma
{

enum class ColourMap {
    Magma,
    Viridis,
    Cividis, ///< nearly the same with every kind of colour vision
    Grey, ///< silence is black
    InvertedGrey, ///< silence is white: for light windows and for print
};

using ColourTable = std::array<QRgb, 256>;

/// 256 opaque colours, from the lowest level to the highest.
const ColourTable& colourTable(ColourMap map);

/// 256 opaque colours from "B is louder" (orange) over dark grey at 127 and 128 to "A is louder" (blue).
const ColourTable& differenceTable();

/// Two levels, 0..255, in one colour: A alone is blue, B alone orange, both alike grey up to white. Told apart with
/// every kind of colour vision.
QRgb overlayColour(int a, int b);

} // namespace stemma
