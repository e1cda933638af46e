// What became of a recording's file since it was compared.
#pragma once

#include "core/library/track_record.h"

#include <filesystem>

namespace stemma
{

enum class FileState {
    AsCompared, ///< of the same size and date of change
    Changed, ///< of another size or date
    Gone ///< or its drive is not connected
};

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
