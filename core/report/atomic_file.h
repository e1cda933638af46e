// Files that appear whole or not at all.
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace stemma
{

enum class Overwrite { No, Yes };

/// What the file system will say to writing @p file, asked before the work. Errors: those of writeAtomically().
Status checkWritable(const std::filesystem::path& file, Overwrite overwrite);

/// Writes the bytes to a temporary name in the same folder, to the disk, and moves them to @p file; what was there
/// stays until then, and nothing is left behind when it fails. A link is followed.
/// Errors: FileNotFound (no such folder), FileExists, NotARegularFile, PermissionDenied, DiskFull, WriteFailed.
Status
writeAtomically(std::string_view bytes, const std::filesystem::path& file, Overwrite overwrite);

} // namespace stemma
