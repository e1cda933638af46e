// Any audio file, or the sound track of a video, as samples at one rate. FFmpeg is private.
#pragma once

#include "core/audio/channels.h"
#include "core/base/audio_info.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>

namespace stemma
{

/// Streams one file; memory does not grow with its length. One thread at a time.
/// Calls: open (skipTo)? (read)*, until read gives fewer samples than asked for.
class AudioDecoder
{
public:
    /// Opens the best audio stream (cover art and video are ignored) and reads tags and technical data.
    /// @param sampleRate of the samples that read() gives, Hz.
    /// Errors: FileNotFound, PermissionDenied, NotARegularFile, EmptyFile, ReadFailed, NotAudio,
    /// NoAudioStream, UnsupportedCodec, CorruptAudio (of a known kind, but its headers cannot be read).
    static Result<AudioDecoder>
    open(const std::filesystem::path& path, int sampleRate, Channels channels = Channels::Mono);

    AudioDecoder(AudioDecoder&&) noexcept;
    AudioDecoder& operator=(AudioDecoder&&) noexcept;
    ~AudioDecoder();

    const AudioInfo& info() const;

    /// The first read() gives sample @p sample (of each channel) of the time line. Most files are
    /// entered near it, so that a place hours away is there at once; within the file it is the same
    /// sample that decoding from the start gives (within half a millisecond in Matroska). Files that
    /// do not allow it are decoded from the start. Behind the end read() gives nothing.
    /// Errors: those of open and read, Cancelled.
    Status skipTo(std::int64_t sample, const std::stop_token& stop);

    /// Fills @p out, whose size is a multiple of the channels, with samples (interleaved, -1..1 for
    /// full scale; see downmix for how channels are mixed); fewer than out.size() means that the audio
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
