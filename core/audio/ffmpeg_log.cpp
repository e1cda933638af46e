#include "core/audio/ffmpeg_log.h"

extern "C" {
#include <libavutil/error.h>
#include <libavutil/log.h>
}

#include <array>
#include <cstdarg>
#include <mutex>

namespace stemma
{

namespace
{
using Line = std::array<char, 512>;

/// Decoders run with one thread each, so FFmpeg logs on the thread that calls it. No string: one that a thread has
/// to destroy waits, when it is made, until no library is being loaded, and LibTorch takes half a second.
Line& lastMessage()
{
    thread_local Line message{};
    return message;
}

void remember(void* context, int level, const char* format, va_list arguments)
{
    if (level > AV_LOG_ERROR)
        return;
    Line line{};
    int prefix = 1;
    av_log_format_line2(
        context, level, format, arguments, line.data(), static_cast<int>(line.size()), &prefix);
    std::string text(line.data());
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.pop_back();
    // The prefix holds an address, which differs from run to run; messages should not.
    for (auto at = text.find(" @ 0x"); at != std::string::npos; at = text.find(" @ 0x")) {
        const auto end = text.find_first_of("] ", at + 5);
        text.erase(at, end == std::string::npos ? end : end - at);
    }
    if (text.empty())
        return;
    lastMessage().fill('\0');
    text.copy(lastMessage().data(), line.size() - 1);
}
} // namespace

void silenceFfmpegLog()
{
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_callback(remember); });
}

void forgetFfmpegMessage()
{
    lastMessage().front() = '\0';
}

std::string ffmpegMessage(int errorCode)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> name{};
    av_strerror(errorCode, name.data(), name.size());
    const std::string logged(lastMessage().data());
    return logged.empty() ? std::string(name.data()) : std::string(name.data()) + ": " + logged;
}

} // namespace stemma
