// Tracks whose files lie elsewhere now. Private to core/library.
#pragma once

#include "core/library/catalogue.h"
#include "core/library/database.h"

#include <filesystem>

namespace stemma
{

/// Paths are absolute and normalised; a transaction is around both calls. No file is looked at.
/// Errors: TrackNotFound, InvalidArgument (another track lies at @p path).
Status moveTrack(
    Database& database, TrackId track, const std::filesystem::path& path, const FileStamp& stamp);

/// See Catalogue::moveFolder.
Result<FolderMove>
moveFolder(Database& database, const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace stemma
