#include "core/audio/link_reader.h"

#include <algorithm>
#include <cstring>
#include <utility>

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

// What decoders need before a place to give the sound there right: Opus asks for 80 ms, AAC with
// band replication for two packets, MP3 for the bytes of up to nine.
constexpr double leadSeconds = 0.5;

// Declared lengths count whole frames, some with the encoder's delay and padding in them.
double lengthTolerance(const AVCodecParameters& parameters)
{
    const int frame = parameters.frame_size > 0 ? parameters.frame_size : 2048;
    return 0.05 + 4.0 * frame / std::max(parameters.sample_rate, 8000);
}
} // namespace

LinkReader::LinkReader(std::unique_ptr<Container> container, FrameSource source, Channels channels)
    : m_container(std::move(container))
    , m_channels(static_cast<std::int64_t>(countOf(channels)))
    , m_source(std::move(source))
    , m_timeline(timestampTolerance(*m_container->stream))
    , m_tail(exactLength(*m_container), channels)
{
}

Result<std::unique_ptr<LinkReader>> LinkReader::open(
    const LocalFile& file, ByteRange range, const std::filesystem::path& path, Channels channels)
{
    auto opened = openContainer(file, range, path);
    if (!opened)
        return opened.error();
    auto container = std::make_unique<Container>(*std::move(opened));
    auto source = FrameSource::create(*container, channels);
    if (!source) {
        Error error = source.error();
        error.path = path;
        return error;
    }
    return std::unique_ptr<LinkReader>(
        new LinkReader(std::move(container), *std::move(source), channels));
}

bool LinkReader::skipTo(std::int64_t sample)
{
    const int rate = m_source.block().rate;
    const std::int64_t target = m_origin.value_or(0) + sample;
    const auto lead = static_cast<std::int64_t>(leadSeconds * rate);
    if (!m_origin || !m_source.skipTo(target - lead, rate))
        return false;

    // Single timestamps may be off (Vorbis after a change of its block size, Matroska counts
    // milliseconds), so the median of what they say of the first sample is believed.
    std::vector<float> samples;
    std::vector<std::int64_t> starts;
    for (std::int64_t end = 0; end <= target;) {
        const SourceEvent event = m_source.next();
        const Block& block = m_source.block();
        if (event == SourceEvent::Damage) {
            // Decoders that lack what was before complain about their first packets.
            samples.clear();
            starts.clear();
            continue;
        }
        if (event == SourceEvent::End || block.rate != rate || !block.start)
            return false;
        const auto count = static_cast<std::int64_t>(block.samples.size()) / m_channels;
        starts.push_back(*block.start - static_cast<std::int64_t>(samples.size()) / m_channels);
        samples.insert(samples.end(), block.samples.begin(), block.samples.end());
        end = *block.start + count;
    }
    const auto median = starts.begin() + static_cast<std::ptrdiff_t>(starts.size() / 2);
    std::nth_element(starts.begin(), median, starts.end());
    const std::int64_t surplus = (target - *median) * m_channels;
    if (surplus < 0 || surplus > static_cast<std::int64_t>(samples.size()))
        return false;
    m_timeline = Timeline(timestampTolerance(*m_container->stream));
    place(target, std::span<const float>(samples).subspan(static_cast<std::size_t>(surplus)), rate);
    m_seconds = static_cast<double>(sample) / rate;
    m_skipped = true;
    return true;
}

// Puts a block in its place on the time line and takes off what is padding.
void LinkReader::place(std::optional<std::int64_t> start, std::span<const float> samples, int rate)
{
    const auto count = static_cast<std::int64_t>(samples.size()) / m_channels;
    m_placement = m_timeline.place(start, count, rate);
    const auto kept = samples.subspan(static_cast<std::size_t>(m_placement.skip * m_channels));
    m_samples.assign(kept.begin(), kept.end());
    if (const auto end = m_timeline.expected()) {
        const std::int64_t at = *end - static_cast<std::int64_t>(m_samples.size()) / m_channels;
        if (!m_origin)
            m_origin = at;
        m_tail.pass(at, m_samples);
    }
}

SourceEvent LinkReader::next()
{
    if (std::exchange(m_skipped, false))
        return SourceEvent::Audio;
    const SourceEvent event = m_source.next();
    m_placement = {};
    m_samples.clear();
    const Block& block = m_source.block();
    if (event == SourceEvent::Damage && block.rate > 0)
        m_timeline.noteHole(block.start, block.rate);
    if (event != SourceEvent::Audio)
        return event;

    place(block.start, block.samples, block.rate);
    const auto count = static_cast<std::int64_t>(m_samples.size()) / m_channels;
    m_seconds += static_cast<double>(m_placement.silence + count) / block.rate;
    return event;
}

bool LinkReader::endsEarly() const
{
    const double declared = declaredStreamSeconds(*m_container);
    return declared > 0 && m_seconds < declared - lengthTolerance(*m_container->stream->codecpar);
}

} // namespace stemma
