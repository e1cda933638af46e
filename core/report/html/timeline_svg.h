// The query from left to right with a row for each match.
#pragma once

#include "core/report/report.h"

#include <string>
#include <string_view>

namespace stemma
{

/// An svg element with a title and a description, both as markup. Its colours are those of paper where
/// no style sheet says otherwise.
std::string timelineSvg(const Report& report, std::string_view title, std::string_view description);

} // namespace stemma
