// What a file says about itself.
#pragma once

#include <cstdint>
#include <string>

namespace stemma
{

/// Tags as UTF-8, empty when absent.
struct AudioTags {
    std::string title;
    std::string artist;
    std::string album;
    std::string year; ///< four digits when the file's date holds them
    std::string isrc;
    std::string genre;
};

/// Technical data of the stream as it lies in the file.
struct AudioFormat {
    std::string container; ///< FFmpeg's name, e.g. "ogg"
    std::string codec; ///< FFmpeg's name, e.g. "vorbis"
    int sampleRate = 0; ///< Hz
    int channels = 0;
    std::int64_t bitRate = 0; ///< bit/s, 0 when unknown
    int bitsPerSample = 0; ///< 0 for lossy codecs
};

struct AudioInfo {
    AudioTags tags;
    AudioFormat format;
    double declaredSeconds = 0; ///< what the container claims, 0 when it does not say
};

/// A file that could only be decoded in part.
struct AudioDamage {
    double atSeconds = 0; ///< first place on the time line that is missing or unreadable
    bool truncated = false; ///< the audio ends there although more was declared
    std::string detail; ///< FFmpeg's words
};

} // namespace stemma
