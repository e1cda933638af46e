// What can go wrong, as a type. The sentence a user reads is made from it in ui/text/error_text.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace stemma
{

/// One code per sentence that a user may need; codes are never reused for another meaning.
enum class ErrorCode {
    Cancelled, ///< the user asked to stop; not a failure
    // Files
    FileNotFound,
    PermissionDenied,
    NotARegularFile, ///< a folder, socket, device, or a link that leads nowhere or to itself
    EmptyFile, ///< zero bytes
    ReadFailed, ///< the file system gave an error while reading
    WriteFailed,
    DiskFull,
    FileExists, ///< and may not be replaced
    // Audio
    NotAudio, ///< no demuxer recognises the content, whatever the name says
    NoAudioStream, ///< a media file without sound
    UnsupportedCodec,
    CorruptAudio, ///< nothing could be decoded
    TooShort, ///< decoded, but shorter than one segment needs
    Silent, ///< decoded, but nothing to fingerprint in it
    // Library
    NoAudioFiles, ///< a folder without any audio file
    LibraryReadOnly,
    LibraryBusy, ///< another program holds the writer lock
    LibraryCorrupt,
    LibraryTooNew, ///< made by a newer version of the program
    LibraryEmpty, ///< nothing to compare with
    TrackNotFound,
    // Models
    WeightsMissing,
    WeightsForeign, ///< not a weights file, damaged, or of another architecture
    EncoderMismatch, ///< fingerprints were made by another encoder
    // Everything else
    InvalidArgument,
    Internal ///< a defect of the program
};

/// An error with what is needed to say what, where and why.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string detail; ///< English, technical, for logs and small print; never parsed
    std::filesystem::path path; ///< the file or folder concerned; empty when there is none
    std::optional<double> seconds; ///< where in the audio, when that is known
};

/// Stable, untranslated name of a code, for JSON and logs, e.g. "not_audio".
const char* errorCodeName(ErrorCode code);

} // namespace stemma
