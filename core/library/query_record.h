// A kept query as lists show it, without its map and matches.
#pragma once

#include "core/base/audio_info.h"
#include "core/base/ids.h"
#include "core/base/time_range.h"
#include "core/library/track_record.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace stemma
{

struct QueryRecord {
    QueryId id;
    std::filesystem::path path; ///< absolute; the file may be gone
    FileStamp stamp; ///< of the file when it was asked
    AudioInfo info;
    double seconds = 0; ///< decoded length
    std::optional<AudioDamage> damage;

    std::int64_t askedAt = 0; ///< ms since 1970, UTC
    std::string user; ///< login name of who asked
    double threshold = 0; ///< see QueryOptions
    int top = 0;
    bool quick = false;
    std::optional<TimeRange> region;

    std::string program; ///< version
    std::string encoder;
    std::string reranker;
    std::int64_t libraryRevision = 0; ///< when it was asked
    std::int64_t libraryTracks = 0;

    int matches = 0;
    std::optional<double> bestScore; ///< none without a match
    int decided = 0; ///< matches with a verdict
    bool hidden = false;
};

} // namespace stemma
