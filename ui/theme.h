// Light and dark.
#pragma once

namespace stemma
{

enum class Appearance {
    System, ///< light or dark as the desktop says; a desktop's own style is left as it is
    Light,
    Dark
};

/// Sets palette and style of the program. GUI thread, after the QApplication was made.
void applyAppearance(Appearance appearance);

} // namespace stemma
