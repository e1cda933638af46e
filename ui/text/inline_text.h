// Text that is put into other text.
#pragma once

#include <QString>

namespace stemma
{

/// @p text, such as a name, so that it may stand in a sentence or beside numbers: where it holds letters that are
/// written from right to left it is isolated, and what surrounds it keeps its order. Other text stays as it is.
QString isolated(const QString& text);

/// The text of a menu item or button without its mark for the keyboard: "&Open…" and "開く(&O)…" lose it.
QString withoutMnemonic(const QString& text);

} // namespace stemma
