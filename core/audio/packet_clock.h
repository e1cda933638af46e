// Keeps time over damage in formats without timestamps.
#pragma once

#include "core/audio/ffmpeg_handles.h"

#include <cstdint>

namespace stemma
{

/// MP3, AAC and AC-3 streams have no clock: the demuxer counts packets, and one that swallows the
/// garbage of eight counts as one. The bytes tell how many there were. For other formats this does
/// nothing.
class PacketClock
{
public:
    explicit PacketClock(const AVFormatContext& format);

    /// Moves @p packet behind what was lost before it. To be called with every packet in order.
    void stamp(AVPacket& packet);

    /// The packet of the last stamp() could not be decoded.
    void refused();

private:
    void addHole(std::int64_t bytes, std::int64_t counted);

    bool m_counting;
    std::int64_t m_shift = 0; ///< in the stream's time base
    std::int64_t m_position = -1; ///< in the file, behind the last packet
    std::int64_t m_size = 0; ///< of the last packet
    std::int64_t m_duration = 0; ///< of the last packet
    double m_bytes = 0; ///< of all packets that were not refused
    double m_time = 0; ///< of the same packets
};

} // namespace stemma
