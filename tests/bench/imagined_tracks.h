// Tracks that nobody recorded, for libraries as large as one likes: names in several scripts, roots and albums
// of usual sizes.
#pragma once

#include "core/library/track_record.h"

#include <cstdint>
#include <filesystem>

namespace stemma::bench
{

struct ImaginedTrack {
    std::filesystem::path root; ///< absolute, one of 24
    TrackRecord record; ///< id: index + 1
};

/// The same for the same index, on every machine; another path for every index. @p index 0 or above.
ImaginedTrack imaginedTrack(std::int64_t index);

} // namespace stemma::bench
