#include "core/audio/file_window.h"

#include <algorithm>
#include <cstdio>

namespace stemma
{

namespace
{
constexpr int bufferBytes = 64 * 1024;

int readWindow(void* opaque, std::uint8_t* to, int count)
{
    auto& window = *static_cast<FileWindow*>(opaque);
    const std::int64_t left = window.range.end - window.range.begin - window.at;
    if (left <= 0)
        return AVERROR_EOF;
    const auto wanted = std::min<std::int64_t>(count, left);
    const std::int64_t got
        = window.file->readAt(window.range.begin + window.at, to, static_cast<std::size_t>(wanted));
    if (got < 0) {
        window.error = static_cast<int>(-got);
        return AVERROR(EIO);
    }
    window.at += got;
    return got == 0 ? AVERROR_EOF : static_cast<int>(got);
}

std::int64_t seekWindow(void* opaque, std::int64_t offset, int whence)
{
    auto& window = *static_cast<FileWindow*>(opaque);
    const std::int64_t size = window.range.end - window.range.begin;
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return size;
    case SEEK_SET:
        break;
    case SEEK_CUR:
        offset += window.at;
        break;
    case SEEK_END:
        offset += size;
        break;
    default:
        return AVERROR(EINVAL);
    }
    if (offset < 0)
        return AVERROR(EINVAL);
    return window.at = offset;
}
} // namespace

AvioPtr openWindow(FileWindow& window)
{
    auto* buffer = static_cast<unsigned char*>(av_malloc(bufferBytes));
    if (!buffer)
        return nullptr;
    AvioPtr io(
        avio_alloc_context(buffer, bufferBytes, 0, &window, readWindow, nullptr, seekWindow));
    if (!io)
        av_free(buffer);
    return io;
}

} // namespace stemma
