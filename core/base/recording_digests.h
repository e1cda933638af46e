// What names a recording beyond its path.
#pragma once

#include "core/base/sha256.h"

namespace stemma
{

struct RecordingDigests {
    Sha256Digest file{}; ///< of the bytes of the file
    /// Of the sound as it was analysed: decoded, mono, 16 kHz, 16 bit little endian. The same when only tags or
    /// pictures in the file change.
    Sha256Digest sound{};
    friend bool operator==(const RecordingDigests&, const RecordingDigests&) = default;
};

} // namespace stemma
