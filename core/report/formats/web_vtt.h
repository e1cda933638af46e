// Places of matches as a text track for players of the query (W3C WebVTT, www.w3.org/TR/webvtt1).
#pragma once

#include "core/report/formats/marks.h"

#include <string>
#include <string_view>
#include <vector>

namespace stemma
{

/// One cue a mark, with its number as identifier. UTF-8; @p title stands in the first line.
std::string webVtt(const std::vector<Mark>& marks, std::string_view title);

} // namespace stemma
