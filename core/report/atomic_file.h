// Writes a document as a file that appears whole or not at all.
#pragma once

#include "core/base/new_file.h"
#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace stemma
{

/// What the file system will say to writing @p file, asked before the work. Errors: those of writablePlace().
Status checkWritable(const std::filesystem::path& file, Overwrite overwrite);

/// What was at @p file stays until all bytes are on the disk, and nothing is left behind when that fails. A link is
/// followed. Errors: those of writablePlace(), DiskFull.
Status
writeAtomically(std::string_view bytes, const std::filesystem::path& file, Overwrite overwrite);

} // namespace stemma
