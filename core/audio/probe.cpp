#include "core/audio/probe.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace stemma
{

namespace
{
constexpr std::int64_t mostProbed = 1 << 20;

// The MP3 demuxer gives 1 to anything that holds one frame header by chance, and 5 when the content
// starts with two frames in a row; short sounds need the latter.
constexpr int lowestScore = 5;

// FFmpeg weighs ID3v2 tags against the file's name; with a large cover in the tag and no name it
// would see nothing else. So the probe starts behind them.
std::int64_t skipId3(const LocalFile& file, ByteRange range)
{
    std::int64_t at = range.begin;
    for (int tags = 0; tags < 16; ++tags) {
        std::array<std::uint8_t, 10> head{};
        if (file.readAt(at, head.data(), head.size()) != static_cast<std::int64_t>(head.size()))
            break;
        const bool tag = head[0] == 'I' && head[1] == 'D' && head[2] == '3' && head[3] != 0xFF
            && head[4] != 0xFF && ((head[6] | head[7] | head[8] | head[9]) & 0x80) == 0;
        if (!tag)
            break;
        const std::int64_t size = (head[6] << 21) | (head[7] << 14) | (head[8] << 7) | head[9];
        const std::int64_t footer = (head[5] & 0x10) != 0 ? 10 : 0;
        if (at + 10 + size + footer >= range.end)
            break;
        at += 10 + size + footer;
    }
    return at;
}

bool excluded(std::string_view name)
{
    constexpr std::array<std::string_view, 22> names{
        "libopenmpt", "libgme", "libmodplug", "hls",        "dash", "concat",
        "concatf",    "imf",    "sdp",        "rtsp",       "rtp",  "image2",
        "image2pipe", "tty",    "lavfi",      "ffmetadata", "gif",  "apng",
        "ico",        "bin",    "data",       "idf"};
    return name.ends_with("_pipe") || std::find(names.begin(), names.end(), name) != names.end();
}
} // namespace

Probe probeContent(const LocalFile& file, ByteRange range)
{
    const std::int64_t start = skipId3(file, range);
    Probe best;
    for (std::int64_t size = 4096; size <= mostProbed; size *= 4) {
        const std::int64_t wanted = std::min(size, range.end - start);
        std::vector<unsigned char> bytes(static_cast<std::size_t>(wanted) + AVPROBE_PADDING_SIZE);
        const std::int64_t got = file.readAt(start, bytes.data(), static_cast<std::size_t>(wanted));
        if (got <= 0)
            break;
        AVProbeData data{};
        data.filename = "";
        data.buf = bytes.data();
        data.buf_size = static_cast<int>(got);
        Probe now;
        now.format = av_probe_input_format3(&data, 1, &now.score);
        if (now.format && now.score >= best.score)
            best = now;
        if (best.confident() || got < size)
            break;
    }
    if (!best.format || best.score < lowestScore || excluded(best.format->name))
        return {};
    return best;
}

} // namespace stemma
