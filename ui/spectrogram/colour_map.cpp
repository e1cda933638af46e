#include "ui/spectrogram/colour_map.h"

#include "ui/spectrogram/magma_table.h"

namespace stemma
{
namespace
{

using Table = std::array<QRgb, 256>;

template <class Colour> Table makeTable(Colour colour)
{
    Table table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = colour(i);
    return table;
}

} // namespace

const Table& colourTable(ColourMap map)
{
    static const Table magma = makeTable([](std::size_t i) { return 0xFF000000U | magmaTable[i]; });
    static const Table grey = makeTable([](std::size_t i) {
        const int level = static_cast<int>(i);
        return qRgb(level, level, level);
    });
    static const Table inverted = makeTable([](std::size_t i) {
        const int level = 255 - static_cast<int>(i);
        return qRgb(level, level, level);
    });
    switch (map) {
    case ColourMap::Grey:
        return grey;
    case ColourMap::InvertedGrey:
        return inverted;
    case ColourMap::Magma:
        break;
    }
    return magma;
}

} // namespace stemma
