// The formats that are one file, as its bytes.
#pragma once

#include "core/report/export/export.h"
#include "core/report/formats/marks.h"

#include <string>
#include <vector>

namespace stemma
{

/// Labels, a layer or boxes of one recording of the report. Shows @p marks.
std::string
annotationBytes(ExportFormat format, const std::vector<Mark>& marks, const Exhibit& recording);

} // namespace stemma
