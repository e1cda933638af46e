#include "core/audio/packet_clock.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace stemma
{

namespace
{
// Longer stretches without a packet are rather a picture or tag between joined files than audio.
constexpr double mostPackets = 100;
// Encoders with a variable rate differ that much from packet to packet anyway.
constexpr double fewestPackets = 1.5;

bool countsPackets(std::string_view name)
{
    constexpr std::array<std::string_view, 4> names{"mp3", "aac", "ac3", "eac3"};
    return std::find(names.begin(), names.end(), name) != names.end();
}
} // namespace

PacketClock::PacketClock(const AVFormatContext& format)
    : m_counting(countsPackets(format.iformat->name))
{
}

void PacketClock::stamp(AVPacket& packet)
{
    if (!m_counting)
        return;
    if (m_position >= 0 && packet.pos > m_position)
        addHole(packet.pos - m_position, 0);
    if (packet.pos >= 0)
        m_position = packet.pos + packet.size;
    m_size = packet.size;
    m_duration = packet.duration;
    m_bytes += static_cast<double>(m_size);
    m_time += static_cast<double>(m_duration);
    if (packet.pts != AV_NOPTS_VALUE)
        packet.pts += m_shift;
    if (packet.dts != AV_NOPTS_VALUE)
        packet.dts += m_shift;
}

void PacketClock::refused()
{
    if (!m_counting)
        return;
    m_bytes -= static_cast<double>(m_size);
    m_time -= static_cast<double>(m_duration);
    addHole(m_size, m_duration);
}

// What @p bytes should have lasted at the mean rate so far, less the time that was counted for them.
void PacketClock::addHole(std::int64_t bytes, std::int64_t counted)
{
    if (m_bytes <= 0 || m_time <= 0 || m_duration <= 0)
        return;
    const double time = static_cast<double>(bytes) * m_time / m_bytes;
    const double packets = time / static_cast<double>(m_duration);
    if (packets < fewestPackets || packets > mostPackets)
        return;
    // Whole packets were lost.
    m_shift += std::llround(packets) * m_duration - counted;
}

} // namespace stemma
