// The signs on the buttons for listening, in the colours of the palette.
#pragma once

#include "ui/spectrogram/side.h"

#include <QIcon>
#include <QPalette>

namespace stemma
{

enum class PlaySign { Play, Pause };

/// Sharp at every scale of the screen up to four times.
QIcon playIcon(PlaySign sign, const QPalette& palette);
/// The letter of a side on its colour, as above its spectrogram.
QIcon sideIcon(Side side, const QPalette& palette, const QFont& font);

} // namespace stemma
