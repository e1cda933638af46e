// The sentence about a file that a report's clips could not be made of.
#pragma once

#include "core/report/export/export.h"

#include <QString>

namespace stemma
{

/// As errorText() of its reason, but says so where a recording is another one than was compared. Any thread.
QString missingFileText(const MissingFile& missing);

} // namespace stemma
