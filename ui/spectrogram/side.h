// The two recordings of a comparison and the colours and letters that stand for them everywhere.
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace stemma
{

enum class Side { Query, Reference };

/// "A" or "B": the sign beside the colour, for those who do not see colours.
QString sideLetter(Side side);
/// Blue or orange on the window's own background, with enough contrast for text.
QColor sideColour(Side side, const QPalette& palette);
/// The same hue, bright enough for lines over a spectrogram (which have a dark edge).
QColor sideOverlayColour(Side side);
/// A window that is darker than its text.
bool isDark(const QPalette& palette);

} // namespace stemma
