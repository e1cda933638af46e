// File to spectral map: the first half of both import and query.
#pragma once

#include "core/audio/audio_decoder.h"
#include "core/base/recording_digests.h"
#include "core/library/track_record.h"
#include "core/spectral/spectral_map.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>

namespace stemma
{

struct AnalysedFile {
    AudioInfo info;
    double seconds = 0; ///< decoded length
    std::optional<AudioDamage> damage;
    SpectralMap map;
    FileStamp stamp; ///< of the file before it was read
    RecordingDigests digests;
};

/// Shorter recordings cannot hold one segment of useful length.
inline constexpr double shortestRecording = 1.0; // seconds

/// Reads the file once for its digest, then decodes block by block, so that only the map grows with the file.
/// @param decoded is told the seconds decoded so far after each block; may be empty.
/// Errors: those of AudioDecoder and fileDigest(), TooShort (with the length), Silent, Cancelled. Every error names the path.
Result<AnalysedFile> analyseFile(
    const std::filesystem::path& path,
    const std::function<void(double seconds, double declaredSeconds)>& decoded,
    std::stop_token stop);

} // namespace stemma
