// Packets of one stream, decoded to blocks of mono or stereo with timestamps.
#pragma once

#include "core/audio/channels.h"
#include "core/audio/container.h"
#include "core/audio/packet_clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace stemma
{

/// What the stream gave next.
enum class SourceEvent {
    Audio, ///< block() holds samples
    Damage, ///< something was unreadable; block() says where, message() why
    End
};

struct Block {
    std::vector<float> samples; ///< interleaved; empty for Damage
    int rate = 0; ///< Hz; 0 when it is not known yet
    std::optional<std::int64_t> start; ///< timestamp in samples of rate
};

/// One thread at a time. After End only End follows.
class FrameSource
{
public:
    /// @p container must outlive the result. Errors: UnsupportedCodec, Internal.
    static Result<FrameSource> create(Container& container, Channels channels);

    /// Goes on with the packets around timestamp @p start, in samples of @p rate, or a little before
    /// it: by the container's index where that is exact, else by passing over packets without
    /// decoding them. False: nothing can be passed over in this kind of file, and nothing was.
    bool skipTo(std::int64_t start, int rate);

    SourceEvent next();
    const Block& block() const { return m_block; }
    const std::string& message() const { return m_message; }

private:
    FrameSource(
        Container& container, Channels channels, CodecPtr codec, PacketPtr packet, FramePtr frame);
    std::optional<SourceEvent> takeFrame();
    std::optional<SourceEvent> feedPacket();
    SourceEvent damageAt(std::int64_t timestamp, int errorCode);
    std::optional<std::int64_t> inSamples(std::int64_t timestamp, int rate) const;

    Container* m_container;
    Channels m_channels;
    CodecPtr m_codec;
    PacketClock m_clock;
    PacketPtr m_packet;
    FramePtr m_frame;
    Block m_block;
    std::string m_message;
    int m_framesToDrop = 0; ///< encoder delay that FFmpeg leaves in
    int m_failures = 0; ///< reads in a row that gave nothing
    std::int64_t m_skipUntil; ///< packets that end before it are passed over; stream's time base
    bool m_draining = false;
};

} // namespace stemma
