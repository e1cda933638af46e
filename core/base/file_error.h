// What the system says about a file, as an error.
#pragma once

#include "core/base/error.h"

#include <filesystem>

namespace stemma
{

/// Of a file that could not be opened or read; @p number is errno. FileNotFound, PermissionDenied or ReadFailed.
Error readError(int number, const std::filesystem::path& path);
/// Of a file that could not be made, written or moved: FileExists, DiskFull, PermissionDenied or WriteFailed.
Error writeError(int number, const std::filesystem::path& path);

} // namespace stemma
