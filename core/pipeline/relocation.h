// Files and folders of a library that lie elsewhere now.
#pragma once

#include "core/library/catalogue.h"
#include "core/pipeline/query_types.h"
#include "core/spectral/spectral_map.h"

#include <filesystem>
#include <optional>
#include <stop_token>

namespace stemma
{

/// Whether two maps are of one decoded sound. A level may be off by one: processors round differently.
bool isSameSound(const SpectralMap& a, const SpectralMap& b);

/// Decodes @p file, absolute, and says that @p track lies there, when it is the recording that the library
/// knows. Gives the track as it is then, or nothing when the file holds another recording, or this one encoded
/// again. Errors: those of analyseFile and Catalogue::move.
Result<std::optional<TrackRecord>> locateTrack(
    Catalogue& catalogue, TrackId track, const std::filesystem::path& file, std::stop_token stop);

/// Decodes @p file and says how it looks, when it holds the sound that @p query was asked with; nothing when it holds
/// another one, or this one encoded again. The kept query is not changed: it says where the file was. Errors: those of
/// analyseFile.
Result<std::optional<FileStamp>>
locateQuery(const QueryResult& query, const std::filesystem::path& file, std::stop_token stop);

/// What came of looking for the tracks of one folder in another.
struct FolderRelocation {
    int tracks = 0; ///< of the library below the old folder
    int found = 0; ///< that are in the new one, by name and size; 0: nothing was changed
    FolderMove move;
};

/// Says that what lay below @p from lies below @p to, both absolute, as a drive that is mounted elsewhere does,
/// when any of its tracks is there. Errors: those of Catalogue::moveFolder; FileNotFound (@p to is no folder),
/// TrackNotFound (no track of the library lies below @p from), Cancelled.
Result<FolderRelocation> relocateFolder(
    Catalogue& catalogue, const std::filesystem::path& from, const std::filesystem::path& to,
    const std::stop_token& stop);

} // namespace stemma
