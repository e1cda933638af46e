// Frames of any sample format and layout as floats of one or two channels.
#pragma once

#include "core/audio/channels.h"
#include "core/audio/ffmpeg_handles.h"

#include <vector>

namespace stemma
{

/// Full scale at -1..1. Mono is the mean of all channels, whatever they are called; stereo of
/// opposite phase therefore cancels. Each side of Stereo is the mean of the channels on that side
/// and of those in the middle. What is no number becomes 0, and values beyond +-32 (30 dB over full
/// scale, only found in damaged float files) are limited, so that one bad value cannot spoil the
/// resampler. False for a sample format that FFmpeg's decoders do not give.
bool downmix(const AVFrame& frame, Channels channels, std::vector<float>& samples);

} // namespace stemma
