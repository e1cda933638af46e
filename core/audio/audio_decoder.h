// Any audio file, or the sound track of a video, as mono samples at one rate. FFmpeg is private.
#pragma once

#include "core/base/audio_info.h"
#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>

namespace stemma
{

/// Streams one file; memory does not grow with its length. One thread at a time.
/// Calls: open (read)*, until read gives fewer samples than asked for.
class AudioDecoder
{
public:
    /// Opens the best audio stream (cover art and video are ignored) and reads tags and technical data.
    /// @param sampleRate of the samples that read() gives, Hz.
    /// Errors: FileNotFound, PermissionDenied, NotARegularFile, EmptyFile, ReadFailed, NotAudio,
    /// NoAudioStream, UnsupportedCodec, CorruptAudio (of a known kind, but its headers cannot be read).
    static Result<AudioDecoder> open(const std::filesystem::path& path, int sampleRate);

    AudioDecoder(AudioDecoder&&) noexcept;
    AudioDecoder& operator=(AudioDecoder&&) noexcept;
    ~AudioDecoder();

    const AudioInfo& info() const;

    /// Fills @p out with mono samples (mean of all channels, -1..1 for full scale; what is of
    /// opposite phase in two channels cancels); fewer than out.size() means that the audio
    /// ended. Sample 0 is the first audible sample: encoder delay and padding are removed.
    /// A damaged packet is skipped (silence keeps the time line) and noted in damage().
    /// Errors: ReadFailed, CorruptAudio (nothing at all could be decoded).
    Result<std::size_t> read(std::span<float> out);

    /// Where the audio was damaged or cut short, once read() has met it; nothing for a sound file.
    const std::optional<AudioDamage>& damage() const;

private:
    struct Impl;
    explicit AudioDecoder(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace stemma
