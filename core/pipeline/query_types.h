// What a query is asked and what it answers.
#pragma once

#include "core/base/audio_info.h"
#include "core/base/recording_digests.h"
#include "core/base/time_range.h"
#include "core/library/track_record.h"
#include "core/match/match.h"
#include "core/spectral/spectral_map.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace stemma
{

struct QueryOptions {
    double threshold
        = 0.5; ///< lowest score of a match that is returned, 0..1; 0 returns all candidates
    int top = 0; ///< at most so many matches; 0: no bound
    std::optional<TimeRange> region; ///< search only this part of the query
    bool quick = false; ///< somebody waits: up to longestQuick seconds are searched less thoroughly
    /// Told at most once, from a worker, what is likely at first sight; the answer then has scores of its own. May be
    /// empty.
    std::function<void(std::vector<Match>)> early = {};
};

/// What is longer is searched as ever.
inline constexpr double longestQuick = 30;

/// What a report, the JSON output and a kept query name.
struct EngineIdentity {
    std::string encoder;
    std::string reranker; ///< "none" without one
};

struct QueryResult {
    std::filesystem::path path; ///< absolute
    AudioInfo info;
    double seconds = 0; ///< decoded length
    std::optional<AudioDamage> damage;
    std::shared_ptr<const SpectralMap> map; ///< of the whole query
    std::vector<Match> matches; ///< best first; ties by path
    FileStamp stamp; ///< of the file before it was read
    QueryOptions options;
    std::int64_t libraryRevision = 0; ///< when it was searched
    std::int64_t libraryTracks = 0;
    std::optional<RecordingDigests> digests; ///< none where an earlier version asked
};

} // namespace stemma
