// Places of matches as a label track of Audacity.
//
// Tab-separated text as its manual describes it (manual.audacityteam.org/man/importing_and_exporting_labels.html):
// start, end and label; where frequencies are known a second line follows, a backslash with the lowest and the
// highest, which Audacity reads as a spectral selection. Times in seconds and frequencies in Hz, six decimals.
#pragma once

#include "core/report/formats/marks.h"

#include <optional>
#include <string>
#include <vector>

namespace stemma
{

std::string
audacityLabels(const std::vector<Mark>& marks, const std::optional<FrequencyRange>& frequencies);

} // namespace stemma
