#include "core/base/error.h"

namespace stemma
{

const char* errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::FileNotFound:
        return "file_not_found";
    case ErrorCode::PermissionDenied:
        return "permission_denied";
    case ErrorCode::NotARegularFile:
        return "not_a_regular_file";
    case ErrorCode::EmptyFile:
        return "empty_file";
    case ErrorCode::ReadFailed:
        return "read_failed";
    case ErrorCode::WriteFailed:
        return "write_failed";
    case ErrorCode::DiskFull:
        return "disk_full";
    case ErrorCode::FileExists:
        return "file_exists";
    case ErrorCode::NotAudio:
        return "not_audio";
    case ErrorCode::NoAudioStream:
        return "no_audio_stream";
    case ErrorCode::UnsupportedCodec:
        return "unsupported_codec";
    case ErrorCode::CorruptAudio:
        return "corrupt_audio";
    case ErrorCode::TooShort:
        return "too_short";
    case ErrorCode::Silent:
        return "silent";
    case ErrorCode::NoAudioFiles:
        return "no_audio_files";
    case ErrorCode::LibraryReadOnly:
        return "library_read_only";
    case ErrorCode::LibraryBusy:
        return "library_busy";
    case ErrorCode::LibraryCorrupt:
        return "library_corrupt";
    case ErrorCode::LibraryTooNew:
        return "library_too_new";
    case ErrorCode::LibraryEmpty:
        return "library_empty";
    case ErrorCode::TrackNotFound:
        return "track_not_found";
    case ErrorCode::WeightsMissing:
        return "weights_missing";
    case ErrorCode::WeightsForeign:
        return "weights_foreign";
    case ErrorCode::EncoderMismatch:
        return "encoder_mismatch";
    case ErrorCode::InvalidArgument:
        return "invalid_argument";
    case ErrorCode::Internal:
        break;
    }
    return "internal";
}

} // namespace stemma
