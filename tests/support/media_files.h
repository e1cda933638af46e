// Files for tests: WAV written here, everything else encoded by the ffmpeg program.
#pragma once

#include <QByteArray>

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace stemma::test
{

/// 16-bit WAV with @p channels equal channels. False when it cannot be written.
bool writeWav(
    const std::filesystem::path& path, std::span<const float> mono, int rate, int channels = 1);

/// 16-bit WAV of interleaved samples.
bool writeWavInterleaved(
    const std::filesystem::path& path, std::span<const float> samples, int rate, int channels);

bool writeBytes(const std::filesystem::path& path, const QByteArray& bytes);
QByteArray readBytes(const std::filesystem::path& path);

/// Whether the ffmpeg program is there; tests that need it skip without.
bool haveFfmpeg();

/// Runs `ffmpeg -i from OPTIONS to`; the ending of @p to chooses the format. False when it failed,
/// e.g. for want of an encoder.
bool encode(
    const std::filesystem::path& from, const std::filesystem::path& to,
    const std::vector<std::string>& options = {});

} // namespace stemma::test
