#include "ui/spectrogram/colour_map.h"

#include "ui/spectrogram/cividis_table.h"
#include "ui/spectrogram/magma_table.h"
#include "ui/spectrogram/viridis_table.h"

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

template <class Colour> ColourTable makeTable(Colour colour)
{
    ColourTable table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = colour(i);
    return table;
}

ColourTable opaque(const std::array<std::uint32_t, 256>& colours)
{
    return makeTable([&](std::size_t i) { return 0xFF000000U | colours[i]; });
}

QRgb mixed(QRgb from, QRgb to, double share)
{
    const auto channel
        = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return qRgb(
        channel(qRed(from), qRed(to)), channel(qGreen(from), qGreen(to)),
        channel(qBlue(from), qBlue(to)));
}

QRgb differenceColour(std::size_t i)
{
    constexpr QRgb neutral = 0xFF202124U;
    const double share = std::max(0.0, (std::abs(static_cast<double>(i) - 127.5) - 0.5) / 127);
    const bool ofA = i > 127;
    const QRgb middle = ofA ? 0xFF2F8FD0U : 0xFFC97F00U;
    const QRgb end = ofA ? 0xFFB5E2FFU : 0xFFFFDD9AU;
    constexpr double knee = 0.55;
    return share < knee ? mixed(neutral, middle, share / knee)
                        : mixed(middle, end, (share - knee) / (1 - knee));
}

} // namespace

const ColourTable& colourTable(ColourMap map)
{
    static const ColourTable magma = opaque(magmaTable);
    static const ColourTable viridis = opaque(viridisTable);
    static const ColourTable cividis = opaque(cividisTable);
    static const ColourTable grey = makeTable([](std::size_t i) {
        const int level = static_cast<int>(i);
        return qRgb(level, level, level);
    });
    static const ColourTable inverted = makeTable([](std::size_t i) {
        const int level = 255 - static_cast<int>(i);
        return qRgb(level, level, level);
    });
    switch (map) {
    case ColourMap::Viridis:
        return viridis;
    case ColourMap::Cividis:
        return cividis;
    case ColourMap::Grey:
        return grey;
    case ColourMap::InvertedGrey:
        return inverted;
    case ColourMap::Magma:
        break;
    }
    return magma;
}

const ColourTable& differenceTable()
{
    static const ColourTable table = makeTable(differenceColour);
    return table;
}

QRgb overlayColour(int a, int b)
{
    // Blue 32, 128, 255 and orange 223, 127, 0 of full strength: their sum is white.
    return qRgb((32 * a + 223 * b) / 255, (128 * a + 127 * b) / 255, (255 * a) / 255);
}

} // namespace stemma
