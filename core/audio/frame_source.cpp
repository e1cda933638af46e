#include "core/audio/frame_source.h"

#include "core/audio/downmix.h"
#include "core/audio/ffmpeg_log.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <string_view>
#include <utility>

namespace stemma
{

namespace
{
// A demuxer may stumble several times before it finds its way again; one that never does must end.
constexpr int mostFailures = 100;

// FLAC frames end with a checksum: one that does not fit is noise, and silence is better. Other
// decoders would refuse sound files for small faults in this mode.
int errorRecognition(AVCodecID codec)
{
    return codec == AV_CODEC_ID_FLAC ? AV_EF_CRCCHECK | AV_EF_EXPLODE : 0;
}

// FFmpeg's decoder drops two frames at the start of WMA. Files that FFmpeg's own encoder made have a
// delay of one (measured with clicks); its muxer signs them. Others are left to FFmpeg's rule: no
// file of another encoder with a known click was at hand to check it.
bool isWmaByFfmpeg(const Container& container)
{
    const AVCodecID id = container.stream->codecpar->codec_id;
    if (id != AV_CODEC_ID_WMAV1 && id != AV_CODEC_ID_WMAV2)
        return false;
    const AVDictionaryEntry* encoder
        = av_dict_get(container.format->metadata, "encoder", nullptr, 0);
    return encoder && std::strncmp(encoder->value, "Lavf", 4) == 0;
}

template <std::size_t size>
bool isOneOf(const Container& container, const std::array<std::string_view, size>& names)
{
    const std::string_view name = container.format->iformat->name;
    return std::find(names.begin(), names.end(), name.substr(0, name.find(','))) != names.end();
}

// Containers with an index or a search that lands on true timestamps.
bool canSeek(const Container& container)
{
    constexpr std::array<std::string_view, 7> names{"wav", "w64", "aiff",    "flac",
                                                    "ogg", "mov", "matroska"};
    return isOneOf(container, names);
}

// Those whose demuxer must see every packet to know the time; FFmpeg's own seeking in them guesses.
bool canPassOver(const Container& container)
{
    constexpr std::array<std::string_view, 6> names{"mp3", "aac", "ac3", "eac3", "wv", "tta"};
    return isOneOf(container, names);
}
} // namespace

FrameSource::FrameSource(
    Container& container, Channels channels, CodecPtr codec, PacketPtr packet, FramePtr frame)
    : m_container(&container)
    , m_channels(channels)
    , m_codec(std::move(codec))
    , m_clock(*container.format)
    , m_packet(std::move(packet))
    , m_frame(std::move(frame))
    , m_framesToDrop(isWmaByFfmpeg(container) ? 1 : 0)
    , m_skipUntil(std::numeric_limits<std::int64_t>::min())
{
}

Result<FrameSource> FrameSource::create(Container& container, Channels channels)
{
    CodecPtr codec(avcodec_alloc_context3(container.codec));
    PacketPtr packet(av_packet_alloc());
    FramePtr frame(av_frame_alloc());
    if (!codec || !packet || !frame)
        return Error{ErrorCode::Internal, "out of memory", {}, {}};
    int result = avcodec_parameters_to_context(codec.get(), container.stream->codecpar);
    if (result >= 0) {
        codec->pkt_timebase = container.stream->time_base;
        codec->thread_count = 1; // several files are decoded side by side instead
        codec->err_recognition |= errorRecognition(codec->codec_id);
        // The end of Ogg Vorbis is trimmed by LinkReader.
        if (isWmaByFfmpeg(container) || isOggVorbis(container))
            codec->flags2 |= AV_CODEC_FLAG2_SKIP_MANUAL;
        result = avcodec_open2(codec.get(), container.codec, nullptr);
    }
    if (result < 0)
        return Error{
            ErrorCode::UnsupportedCodec,
            std::string(container.codec->name) + ": " + ffmpegMessage(result),
            {},
            {}};
    return FrameSource(container, channels, std::move(codec), std::move(packet), std::move(frame));
}

bool FrameSource::skipTo(std::int64_t start, int rate)
{
    const AVStream& stream = *m_container->stream;
    const std::int64_t timestamp = av_rescale_q(start, AVRational{1, rate}, stream.time_base);
    const bool sought = canSeek(*m_container)
        && av_seek_frame(m_container->format.get(), stream.index, timestamp, AVSEEK_FLAG_BACKWARD)
            >= 0;
    if (!sought && !canPassOver(*m_container))
        return false;
    if (!sought)
        m_skipUntil = timestamp;
    avcodec_flush_buffers(m_codec.get());
    m_draining = false;
    return true;
}

SourceEvent FrameSource::next()
{
    for (;;) {
        if (const auto event = takeFrame())
            return *event;
        if (const auto event = feedPacket())
            return *event;
    }
}

// Audio or End when the decoder has one, nothing when it wants a packet.
std::optional<SourceEvent> FrameSource::takeFrame()
{
    const int result = avcodec_receive_frame(m_codec.get(), m_frame.get());
    if (result == AVERROR(EAGAIN) && !m_draining)
        return std::nullopt;
    if (result == AVERROR_EOF || (result < 0 && m_draining))
        return SourceEvent::End;
    if (result < 0) {
        m_clock.refused();
        return damageAt(AV_NOPTS_VALUE, result);
    }
    if (m_framesToDrop > 0) {
        --m_framesToDrop;
        return takeFrame();
    }
    const int rate = m_frame->sample_rate > 0 ? m_frame->sample_rate : m_codec->sample_rate;
    if (rate <= 0 || !downmix(*m_frame, m_channels, m_block.samples))
        return damageAt(m_frame->best_effort_timestamp, AVERROR_INVALIDDATA);
    m_block.rate = rate;
    m_block.start = inSamples(m_frame->best_effort_timestamp, rate);
    m_failures = 0;
    return SourceEvent::Audio;
}

// Hands the stream's next packet, or the end, to the decoder; Damage when there is something wrong.
std::optional<SourceEvent> FrameSource::feedPacket()
{
    int result = av_read_frame(m_container->format.get(), m_packet.get());
    const bool readError = m_container->window->error != 0;
    if (result == AVERROR_EOF || readError || m_failures > mostFailures) {
        av_packet_unref(m_packet.get());
        m_draining = true;
        avcodec_send_packet(m_codec.get(), nullptr);
        return std::nullopt;
    }
    if (result < 0) {
        ++m_failures;
        return damageAt(AV_NOPTS_VALUE, result);
    }
    if (m_packet->stream_index == m_container->stream->index) {
        m_clock.stamp(*m_packet);
        if (m_packet->pts != AV_NOPTS_VALUE && m_packet->pts + m_packet->duration < m_skipUntil) {
            av_packet_unref(m_packet.get());
            return std::nullopt;
        }
        const std::int64_t timestamp = m_packet->pts;
        const bool corrupt = (m_packet->flags & AV_PKT_FLAG_CORRUPT) != 0;
        result = avcodec_send_packet(m_codec.get(), m_packet.get());
        av_packet_unref(m_packet.get());
        if (result < 0 && result != AVERROR(EAGAIN) && result != AVERROR_EOF) {
            m_clock.refused();
            return damageAt(timestamp, result);
        }
        if (corrupt)
            return damageAt(timestamp, AVERROR_INVALIDDATA);
    }
    av_packet_unref(m_packet.get());
    return std::nullopt;
}

SourceEvent FrameSource::damageAt(std::int64_t timestamp, int errorCode)
{
    m_block.samples.clear();
    m_block.rate = m_codec->sample_rate;
    m_block.start = m_block.rate > 0 ? inSamples(timestamp, m_block.rate) : std::nullopt;
    m_message = ffmpegMessage(errorCode);
    return SourceEvent::Damage;
}

std::optional<std::int64_t> FrameSource::inSamples(std::int64_t timestamp, int rate) const
{
    if (timestamp == AV_NOPTS_VALUE)
        return std::nullopt;
    const std::int64_t samples
        = av_rescale_q(timestamp, m_container->stream->time_base, AVRational{1, rate});
    return samples == AV_NOPTS_VALUE ? std::nullopt : std::optional(samples);
}

} // namespace stemma
