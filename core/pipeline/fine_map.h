// A closer look at a stretch of a file.
#pragma once

#include "core/base/result.h"
#include "core/base/time_range.h"
#include "core/spectral/spectral_map.h"

#include <filesystem>
#include <memory>
#include <stop_token>

namespace stemma
{

struct FineMap {
    std::shared_ptr<const SpectralMap> map;
    double start = 0; ///< of frame 0 in the recording, seconds

    TimeRange range() const { return {start, start + (map ? map->view().seconds() : 0)}; }
};

/// Longer ones are cut.
inline constexpr double longestFineMap = 30; // seconds

/// The map of @p range, cut to the recording, as finely as FineAnalyser makes it.
/// Errors: those of AudioDecoder, InvalidArgument (nothing of the recording is in the range), Cancelled. Every error
/// names the path.
Result<FineMap>
fineMapOf(const std::filesystem::path& path, const TimeRange& range, const std::stop_token& stop);

} // namespace stemma
