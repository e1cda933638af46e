// Web links among the files that a command line names.
#pragma once

#include <string>
#include <vector>

namespace stemma
{

/// What to say of the first of @p arguments that is a web link ("https://…") and no file; empty without one.
std::string webLinkProblem(const std::vector<std::string>& arguments);

} // namespace stemma
