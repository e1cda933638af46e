// The places of a report's matches on one recording, as annotation programs show them.
#pragma once

#include "core/base/time_range.h"
#include "core/report/report.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace stemma
{

/// One occurrence of a match.
struct Mark {
    TimeRange time; ///< on the recording's own time line
    std::string label; ///< UTF-8, one line
};

/// What was compared of every recording, Hz.
struct FrequencyRange {
    double lowest = 0;
    double highest = 0;
};

/// By time, then by match. Rejected matches are there and say so.
std::vector<Mark> queryMarks(const Report& report);
/// Of Report::references[@p reference].
std::vector<Mark> referenceMarks(const Report& report, std::size_t reference);

/// From the map; none where the library lost it.
std::optional<FrequencyRange> comparedFrequencies(const Exhibit& recording);

} // namespace stemma
