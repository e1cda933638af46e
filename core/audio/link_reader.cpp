#include "core/audio/link_reader.h"

#include <algorithm>
#include <cstring>

namespace stemma
{

namespace
{
// Containers that count in milliseconds say little about single samples.
double timestampTolerance(const AVStream& stream)
{
    return av_q2d(stream.time_base) > 1.0 / 4000 ? 0.05 : 0.01;
}

// QuickTime files tell the end of the sound only by the edit list or the last packet's length.
std::optional<std::int64_t> declaredEnd(const Container& container)
{
    const AVStream& stream = *container.stream;
    const bool quickTime = std::strncmp(container.format->iformat->name, "mov", 3) == 0;
    const int rate = stream.codecpar->sample_rate;
    if (!quickTime || rate <= 0 || stream.duration == AV_NOPTS_VALUE || stream.duration <= 0)
        return std::nullopt;
    const std::int64_t start
        = stream.start_time == AV_NOPTS_VALUE ? 0 : std::max<std::int64_t>(stream.start_time, 0);
    return av_rescale_q(start + stream.duration, stream.time_base, AVRational{1, rate});
}

// Declared lengths count whole frames, some with the encoder's delay and padding in them.
double lengthTolerance(const AVCodecParameters& parameters)
{
    const int frame = parameters.frame_size > 0 ? parameters.frame_size : 2048;
    return 0.05 + 4.0 * frame / std::max(parameters.sample_rate, 8000);
}
} // namespace

LinkReader::LinkReader(std::unique_ptr<Container> container, FrameSource source)
    : m_container(std::move(container))
    , m_source(std::move(source))
    , m_timeline(timestampTolerance(*m_container->stream))
    , m_tail(declaredEnd(*m_container))
{
}

Result<std::unique_ptr<LinkReader>>
LinkReader::open(const LocalFile& file, ByteRange range, const std::filesystem::path& path)
{
    auto opened = openContainer(file, range, path);
    if (!opened)
        return opened.error();
    auto container = std::make_unique<Container>(*std::move(opened));
    auto source = FrameSource::create(*container);
    if (!source) {
        Error error = source.error();
        error.path = path;
        return error;
    }
    return std::unique_ptr<LinkReader>(new LinkReader(std::move(container), *std::move(source)));
}

SourceEvent LinkReader::next()
{
    const SourceEvent event = m_source.next();
    m_placement = {};
    m_samples.clear();
    const Block& block = m_source.block();
    if (event == SourceEvent::Damage && block.rate > 0)
        m_timeline.noteHole(block.start, block.rate);
    if (event != SourceEvent::Audio)
        return event;

    const auto count = static_cast<std::int64_t>(block.samples.size());
    m_placement = m_timeline.place(block.start, count, block.rate);
    m_samples.assign(
        block.samples.begin() + static_cast<std::ptrdiff_t>(m_placement.skip), block.samples.end());
    if (const auto end = m_timeline.expected())
        m_tail.pass(*end - static_cast<std::int64_t>(m_samples.size()), m_samples);
    m_seconds
        += static_cast<double>(m_placement.silence + static_cast<std::int64_t>(m_samples.size()))
        / block.rate;
    return event;
}

bool LinkReader::endsEarly() const
{
    const double declared = declaredStreamSeconds(*m_container);
    return declared > 0 && m_seconds < declared - lengthTolerance(*m_container->stream->codecpar);
}

} // namespace stemma
