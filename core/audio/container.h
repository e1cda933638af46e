// An opened media file: its demuxer and the audio stream that was chosen in it.
#pragma once

#include "core/audio/ffmpeg_handles.h"
#include "core/audio/file_window.h"
#include "core/base/audio_info.h"
#include "core/base/result.h"

#include <filesystem>
#include <memory>

namespace stemma
{

/// The members are destroyed from the last to the first, which is the order FFmpeg needs.
struct Container {
    std::unique_ptr<FileWindow> window;
    AvioPtr io;
    FormatPtr format;
    AVStream* stream = nullptr; ///< belongs to format
    const AVCodec* codec = nullptr;
    bool confident = false; ///< false: the content may be noise, only decoding it will tell
};

/// Opens the part @p range of @p file, which must outlive the result. @p path is for errors only.
/// Errors: NotAudio, NoAudioStream, UnsupportedCodec, CorruptAudio (known kind, unreadable
/// headers), ReadFailed.
Result<Container>
openContainer(const LocalFile& file, ByteRange range, const std::filesystem::path& path);

/// How long the audio stream claims to be, in seconds; 0 when only a guess from the bit rate or
/// nothing is there.
double declaredStreamSeconds(const Container& container);

bool isOggVorbis(const Container& container);

AudioFormat describeFormat(const Container& container);

} // namespace stemma
