// The colour of a score's band, always beside its word.
#pragma once

#include <QColor>
#include <QPalette>

namespace stemma
{

QColor bandColour(double score, const QPalette& palette);

} // namespace stemma
