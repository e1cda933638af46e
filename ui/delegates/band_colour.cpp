#include "ui/delegates/band_colour.h"

#include "core/match/match.h"
#include "ui/spectrogram/side.h"

namespace stemma
{

QColor bandColour(double score, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (bandOf(score)) {
    case Band::Strong:
        return dark ? QColor(0x2F, 0xC2, 0x9B) : QColor(0x00, 0x8A, 0x64);
    case Band::Likely:
        return dark ? QColor(0x56, 0xB4, 0xE9) : QColor(0x00, 0x72, 0xB2);
    case Band::Weak:
        break;
    }
    return palette.color(QPalette::Disabled, QPalette::Text);
}

} // namespace stemma
