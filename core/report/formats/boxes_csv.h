// Places of matches as time-frequency boxes, in the CSV that Sonic Visualiser imports and exports.
//
// The columns are those of its BoxModel (svcore, data/model/BoxModel.h): START, END, EXTENT START, EXTENT END
// and LABEL, seconds and Hz. RFC 4180, but lines end in LF alone, as Sonic Visualiser writes them.
#pragma once

#include "core/report/formats/marks.h"

#include <string>
#include <vector>

namespace stemma
{

std::string boxesCsv(const std::vector<Mark>& marks, const FrequencyRange& frequencies);

} // namespace stemma
