// Where a recording's file is when a report is made.
#pragma once

#include "core/pipeline/file_stamp.h"

#include <filesystem>

namespace stemma
{

/// A file as it was found when a report was made; no part of the evidence.
struct FoundFile {
    FileState state = FileState::AsCompared;
    std::filesystem::path movedTo; ///< where it lies by now; empty: in its old place
};

/// Looks at @p path, where the file lay when it looked like @p stamp; where it is not the same any more also at
/// @p located, where the library has the recording now (may be empty).
FoundFile findFile(
    const std::filesystem::path& path, const FileStamp& stamp,
    const std::filesystem::path& located);

} // namespace stemma
