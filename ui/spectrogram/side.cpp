#include "ui/spectrogram/side.h"

namespace stemma
{

QString sideLetter(Side side)
{
    return side == Side::Query ? QStringLiteral("A") : QStringLiteral("B");
}

QColor sideColour(Side side, const QPalette& palette)
{
    if (isDark(palette))
        return sideOverlayColour(side);
    return side == Side::Query ? QColor(0x00, 0x72, 0xB2) : QColor(0xA8, 0x5F, 0x00);
}

QColor sideOverlayColour(Side side)
{
    // Blue and orange of Okabe and Ito, told apart with every kind of colour vision.
    return side == Side::Query ? QColor(0x56, 0xB4, 0xE9) : QColor(0xE6, 0x9F, 0x00);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightnessF()
        < palette.color(QPalette::WindowText).lightnessF();
}

} // namespace stemma
