// A track as the catalogue holds it.
#pragma once

#include "core/base/audio_info.h"
#include "core/base/ids.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace stemma
{

/// How a file looked when it was read; a change of either means that it must be read again.
struct FileStamp {
    std::int64_t size = 0; ///< bytes
    std::int64_t modified = 0; ///< ns since the epoch of the file clock's system time
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// None for that of no file.
inline std::optional<FileStamp> known(const FileStamp& stamp)
{
    return stamp == FileStamp() ? std::nullopt : std::optional(stamp);
}

struct TrackRecord {
    TrackId id;
    std::filesystem::path path; ///< absolute: root + stored relative path
    FileStamp stamp;
    AudioInfo info;
    double seconds = 0; ///< decoded length
    std::optional<AudioDamage> damage;
    std::int64_t importedAt = 0; ///< s since 1970, UTC
};

} // namespace stemma
