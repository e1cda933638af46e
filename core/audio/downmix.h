// Frames of any sample format and layout as mono floats.
#pragma once

#include "core/audio/ffmpeg_handles.h"

#include <vector>

namespace stemma
{

/// The mean of all channels, full scale at -1..1, whatever the channels are called. Stereo of
/// opposite phase therefore cancels. What is no number becomes 0, and values beyond +-32 (30 dB
/// over full scale, only found in damaged float files) are limited, so that one bad value cannot
/// spoil the resampler. False for a sample format that FFmpeg's decoders do not give.
bool downmix(const AVFrame& frame, std::vector<float>& mono);

} // namespace stemma
