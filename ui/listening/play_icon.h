// The signs for playing and pausing, in the colour of the text.
#pragma once

#include <QIcon>
#include <QPalette>

namespace stemma
{

enum class PlaySign { Play, Pause };

/// Sharp at every scale of the screen up to four times.
QIcon playIcon(PlaySign sign, const QPalette& palette);

} // namespace stemma
