// Where a recording's file is when a report is made.
#pragma once

#include "core/base/recording_digests.h"
#include "core/pipeline/file_stamp.h"

#include <filesystem>
#include <optional>
#include <stop_token>

namespace stemma
{

/// A file as it was found when a report was made; no part of the evidence.
struct FoundFile {
    FileState state = FileState::AsCompared;
    std::filesystem::path movedTo; ///< where it lies by now; empty: in its old place
    /// How a file that holds what was compared looks where it lies now; none: as the exhibit says.
    std::optional<FileStamp> stamp = {};
};

/// A file that was found again, and how it looked then.
struct LocatedFile {
    std::filesystem::path path;
    FileStamp stamp;
};

/// Looks at @p path, where the file lay when it looked like @p stamp; where it is not the same any more also at
/// @p located. A file of another date but of the same size and of @p digests' SHA-256 is the one that was compared; it is
/// read for that. After a stop it counts as changed.
FoundFile findFile(
    const std::filesystem::path& path, const FileStamp& stamp,
    const std::optional<RecordingDigests>& digests, const std::optional<LocatedFile>& located,
    const std::stop_token& stop);

} // namespace stemma
