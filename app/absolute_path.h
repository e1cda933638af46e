// Paths from the command line.
#pragma once

#include <filesystem>
#include <string>

namespace stemma
{

/// An argument as an absolute, lexically normal path without a slash at its end; the bytes are kept.
std::filesystem::path absolutePath(const std::string& argument);

} // namespace stemma
