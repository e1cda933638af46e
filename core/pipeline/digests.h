// What names the file and the sound of a recording; see RecordingDigests.
#pragma once

#include "core/base/recording_digests.h"
#include "core/base/result.h"

#include <filesystem>
#include <span>
#include <stop_token>

namespace stemma
{

/// Of sound that comes piece by piece.
class SoundDigester
{
public:
    /// @p samples mono, 16 kHz, -1..1 for full scale.
    void consume(std::span<const float> samples);
    /// Of all samples so far.
    Sha256Digest finish() { return m_sha.digest(); }

private:
    Sha256 m_sha;
};

/// Reads the whole file. Errors: FileNotFound, PermissionDenied, ReadFailed, Cancelled. Every error names the path.
Result<Sha256Digest> fileDigest(const std::filesystem::path& path, const std::stop_token& stop);

/// Reads and decodes the whole file. Errors: those of AudioDecoder and of fileDigest().
Result<RecordingDigests> digestsOf(const std::filesystem::path& path, const std::stop_token& stop);

} // namespace stemma
