// Tags out of FFmpeg's dictionaries.
#pragma once

#include "core/audio/ffmpeg_handles.h"
#include "core/base/audio_info.h"

#include <string>
#include <string_view>

namespace stemma
{

/// Tags of the stream (Ogg keeps them there) before those of the container; valid UTF-8.
AudioTags readTags(const AVFormatContext& format, const AVStream& stream);

/// The first run of exactly four digits from 1000 to 2999, e.g. of "2004-05-01" or "1/5/2004".
std::string yearOf(std::string_view date);

/// Twelve characters without hyphens, in capitals, after ISO 3901; empty when it is none.
std::string normalisedIsrc(std::string_view text);

} // namespace stemma
