// Which demuxer a file's content asks for. The name has no say.
#pragma once

#include "core/audio/file_window.h"

namespace stemma
{

struct Probe {
    const AVInputFormat* format = nullptr; ///< null when nothing fits
    int score = 0; ///< FFmpeg's confidence, 0..100
    bool confident() const { return score > AVPROBE_SCORE_RETRY; }
};

/// Looks at up to 1 MiB of content behind any ID3v2 tags. Playlists, pictures, tracker modules
/// (there is no one recording in them) and guesses that noise also gets come back as null.
Probe probeContent(const LocalFile& file, ByteRange range);

} // namespace stemma
