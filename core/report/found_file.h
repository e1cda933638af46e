// Where a recording's file is when a report is made.
#pragma once

#include "core/pipeline/file_stamp.h"

#include <filesystem>
#include <optional>

namespace stemma
{

/// A file as it was found when a report was made; no part of the evidence.
struct FoundFile {
    FileState state = FileState::AsCompared;
    std::filesystem::path movedTo; ///< where it lies by now; empty: in its old place
    FileStamp stampThere = {}; ///< of @ref movedTo, when its sound was compared
};

/// A file that was found again, and how it looked then.
struct LocatedFile {
    std::filesystem::path path;
    FileStamp stamp;
};

/// Looks at @p path, where the file lay when it looked like @p stamp; where it is not the same any more also at
/// @p located.
FoundFile findFile(
    const std::filesystem::path& path, const FileStamp& stamp,
    const std::optional<LocatedFile>& located);

} // namespace stemma
