// FFmpeg's messages: kept from the terminal, the last one remembered for Error.detail.
#pragma once

#include <string>

namespace stemma
{

/// Takes FFmpeg's log away from stderr, once per process. Safe to call from several threads.
void silenceFfmpegLog();

/// Forgets the message that the calling thread remembers.
void forgetFfmpegMessage();

/// FFmpeg's name for @p errorCode, with the last error it logged on the calling thread.
std::string ffmpegMessage(int errorCode);

} // namespace stemma
