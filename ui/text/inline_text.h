// Text that is put into other text.
#pragma once

#include "core/report/words/isolated.h"

#include <QString>

namespace stemma
{

using words::isolated; // the window speaks as the documents do

/// The text of a menu item or button without its mark for the keyboard: "&Open…" and "開く(&O)…" lose it.
QString withoutMnemonic(const QString& text);

} // namespace stemma
