// Part of a file as FFmpeg reads it: through callbacks, so that no protocol and no name is involved.
#pragma once

#include "core/audio/ffmpeg_handles.h"
#include "core/audio/local_file.h"

#include <cstdint>

namespace stemma
{

/// Bytes [begin, end) of a file.
struct ByteRange {
    std::int64_t begin = 0;
    std::int64_t end = 0;
};

/// What the callbacks work on; must outlive the AVIOContext made from it and stay where it is.
struct FileWindow {
    const LocalFile* file = nullptr;
    ByteRange range;
    std::int64_t at = 0; ///< next position, relative to range.begin
    int error = 0; ///< errno of the first failed read, 0 when there was none
};

/// An input of the window's bytes, with seeking; null when there is no memory.
AvioPtr openWindow(FileWindow& window);

} // namespace stemma
