#include "core/audio/link_reader.h"

#include <algorithm>
#include <cstring>

namespace stemma
{

namespace
{
// FFmpeg's timestamps of single Vorbis packets are wrong by (long - short block) / 4 where the block
// size changes: 10 ms with the blocks that encoders use, 46 ms at most.
Timeline::Tolerance timestampTolerance(const AVStream& stream)
{
    Timeline::Tolerance tolerance;
    if (stream.codecpar->codec_id == AV_CODEC_ID_VORBIS)
        tolerance.afterDamage = 0.012;
    return tolerance;
}

// QuickTime files tell the end of the sound only by the edit list or the last packet's length. Ogg
// Vorbis tells it by the last granule position, from which FFmpeg takes too much off in short files.
std::optional<std::int64_t> exactLength(const Container& container)
{
    const AVStream& stream = *container.stream;
    const bool exact
        = std::strncmp(container.format->iformat->name, "mov", 3) == 0 || isOggVorbis(container);
    const int rate = stream.codecpar->sample_rate;
    if (!exact || rate <= 0 || stream.duration == AV_NOPTS_VALUE || stream.duration <= 0)
        return std::nullopt;
    return av_rescale_q(stream.duration, stream.time_base, AVRational{1, rate});
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
    , m_tail(exactLength(*m_container))
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
