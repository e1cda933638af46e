#include "core/audio/audio_decoder.h"

#include "core/audio/link_reader.h"
#include "core/audio/ogg_links.h"
#include "core/audio/resampler.h"
#include "core/audio/tags.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <system_error>
#include <utility>
#include <vector>

namespace stemma
{

namespace
{
// Joined radio recordings may have hundreds of links; opening them all only for the length of the
// whole would take longer than it is worth.
constexpr std::size_t mostLinksMeasured = 32;

// What a decoder can still make of the last packets of a cut file.
constexpr double cutPacketSeconds = 0.1;

// Decoding so many seconds is as quick as searching.
constexpr std::int64_t shortestSkip = 5;

// Part of a second that the resampler's filter needs before the first sample wanted.
constexpr int resamplerLead = 20;
} // namespace

struct AudioDecoder::Impl {
    Impl(LocalFile opened, std::filesystem::path name, int rate, Channels mixed)
        : file(std::move(opened))
        , path(std::move(name))
        , sampleRate(rate)
        , channels(mixed)
    {
    }

    Status start();
    Status step();
    Result<std::size_t> read(std::span<float> out);
    /// Enters the file near @p sample; nothing when it cannot be entered there (the decoder is then spoilt),
    /// else how many samples are to be dropped.
    std::optional<std::int64_t> enterBefore(std::int64_t sample);
    Status drop(std::int64_t count, const std::stop_token& stop);

    LocalFile file;
    std::filesystem::path path;
    int sampleRate;
    Channels channels;
    AudioInfo info;
    std::optional<AudioDamage> damage;
    bool ended = false;
    bool anyRead = false;

    std::vector<float> ready; ///< resampled, from readyAt on not yet read
    std::size_t readyAt = 0;

private:
    void measureLinks();
    void noteDamage(const std::string& detail, bool truncated);
    Status setRate(int rate);
    void pushSilence();
    void finishLink();

    std::vector<ByteRange> m_links;
    std::size_t m_nextLink = 0;
    bool m_isOgg = false;
    bool m_oggEndsEarly = false;
    std::unique_ptr<LinkReader> m_link;
    std::optional<Resampler> m_resampler;
    std::int64_t m_silence = 0; ///< samples of silence still to come before m_link->samples()
    bool m_block = false; ///< m_link->samples() are still to be taken
    double m_seconds = 0; ///< decoded so far
    std::optional<double> m_lastDamage;
};

Status AudioDecoder::Impl::start()
{
    OggLinks ogg = findOggLinks(file);
    m_links = std::move(ogg.links);
    m_isOgg = !m_links.empty();
    m_oggEndsEarly = ogg.endsEarly;
    if (m_links.empty())
        m_links.push_back({0, file.size()});

    auto opened = LinkReader::open(file, m_links.front(), path, channels);
    if (!opened)
        return opened.error();
    m_link = *std::move(opened);
    m_nextLink = 1;
    const Container& container = m_link->container();
    info.tags = readTags(*container.format, *container.stream);
    info.format = describeFormat(container);
    info.declaredSeconds = declaredStreamSeconds(container);
    measureLinks();

    // Noise can look like the start of many formats; only sound decodes.
    while (!container.confident && !ended && ready.empty()) {
        if (const Status stepped = step(); !stepped)
            return stepped.error();
        if (damage)
            return Error{ErrorCode::NotAudio, damage->detail, path, {}};
    }
    if (!container.confident && ready.empty())
        return Error{ErrorCode::NotAudio, "nothing in it can be decoded", path, {}};
    return success();
}

void AudioDecoder::Impl::measureLinks()
{
    if (m_links.size() > mostLinksMeasured)
        info.declaredSeconds = 0;
    for (std::size_t i = 1; i < m_links.size() && m_links.size() <= mostLinksMeasured; ++i)
        if (const auto container = openContainer(file, m_links[i], path))
            info.declaredSeconds += declaredStreamSeconds(*container);
}

void AudioDecoder::Impl::noteDamage(const std::string& detail, bool truncated)
{
    if (!damage)
        damage = AudioDamage{m_seconds, truncated, detail};
    damage->truncated = damage->truncated || truncated;
    m_lastDamage = m_seconds;
}

// Rates may change in the middle of a stream; what the old resampler holds comes out first.
Status AudioDecoder::Impl::setRate(int rate)
{
    if (m_resampler && m_resampler->inRate() == rate)
        return success();
    if (m_resampler)
        m_resampler->flush(ready);
    m_resampler.reset();
    auto created = Resampler::create(rate, sampleRate, channels);
    if (!created) {
        Error error = created.error();
        error.path = path;
        return error;
    }
    m_resampler.emplace(*std::move(created));
    return success();
}

void AudioDecoder::Impl::pushSilence()
{
    constexpr std::array<float, 4096> zeros{};
    const auto count
        = std::min(m_silence, static_cast<std::int64_t>(zeros.size() / countOf(channels)));
    m_resampler->push(
        std::span(zeros).first(static_cast<std::size_t>(count) * countOf(channels)), ready);
    m_silence -= count;
    m_seconds += static_cast<double>(count) / m_resampler->inRate();
}

void AudioDecoder::Impl::finishLink()
{
    const bool last = m_nextLink >= m_links.size();
    const bool early = m_isOgg ? last && m_oggEndsEarly : m_link->endsEarly();
    // A cut packet is often decoded in part; nothing good follows it.
    const bool cut = last && m_lastDamage && m_seconds - *m_lastDamage < cutPacketSeconds;
    if (damage && cut && m_seconds - damage->atSeconds < cutPacketSeconds)
        damage->atSeconds = m_seconds;
    if (early || cut)
        noteDamage("the file ends before its audio does", true);
    m_link.reset();
    while (!m_link && m_nextLink < m_links.size()) {
        auto opened = LinkReader::open(file, m_links[m_nextLink], path, channels);
        ++m_nextLink;
        if (opened)
            m_link = *std::move(opened);
        else
            noteDamage(opened.error().detail, false);
    }
    if (m_link)
        return;
    if (m_resampler)
        m_resampler->flush(ready);
    ended = true;
}

// Makes some progress: a block of samples, a piece of silence, or the next link.
Status AudioDecoder::Impl::step()
{
    if (m_silence > 0) {
        pushSilence();
        return success();
    }
    if (m_block) {
        m_resampler->push(m_link->samples(), ready);
        m_seconds
            += static_cast<double>(m_link->samples().size() / countOf(channels)) / m_link->rate();
        m_block = false;
        return success();
    }
    const SourceEvent event = m_link->next();
    if (m_link->readError() != 0)
        return Error{
            ErrorCode::ReadFailed, std::generic_category().message(m_link->readError()), path,
            m_seconds};
    switch (event) {
    case SourceEvent::Damage:
        noteDamage(m_link->message(), false);
        return success();
    case SourceEvent::End:
        finishLink();
        return success();
    case SourceEvent::Audio:
        break;
    }
    if (const Status rate = setRate(m_link->rate()); !rate)
        return rate.error();
    m_silence = m_link->silence();
    if (m_silence > 0)
        noteDamage("a stretch of the audio is missing", false);
    m_block = true;
    return success();
}

Result<std::size_t> AudioDecoder::Impl::read(std::span<float> out)
{
    std::size_t done = 0;
    while (done < out.size()) {
        const std::size_t left = ready.size() - readyAt;
        if (left > 0) {
            const std::size_t count = std::min(left, out.size() - done);
            std::copy_n(
                ready.begin() + static_cast<std::ptrdiff_t>(readyAt), count,
                out.begin() + static_cast<std::ptrdiff_t>(done));
            done += count;
            readyAt += count;
            anyRead = true;
            continue;
        }
        ready.clear();
        readyAt = 0;
        if (ended)
            break;
        if (const Status stepped = step(); !stepped)
            return stepped.error();
    }
    if (done == 0 && !out.empty() && !anyRead && damage)
        return Error{ErrorCode::CorruptAudio, damage->detail, path, {}};
    return done;
}

std::optional<std::int64_t> AudioDecoder::Impl::enterBefore(std::int64_t sample)
{
    if (m_links.size() != 1 || sample < shortestSkip * sampleRate)
        return std::nullopt;
    while (!m_block && !ended && !damage)
        if (const Status stepped = step(); !stepped)
            return std::nullopt;
    if (!m_block || damage)
        return std::nullopt;
    // Only where a sample of the file and one of the output coincide can the resampler begin anew
    // and give what it gives from the start.
    const int rate = m_link->rate();
    const int common = std::gcd(rate, sampleRate);
    const std::int64_t place = (sample - sampleRate / resamplerLead) / (sampleRate / common);
    const std::int64_t entered = place * (rate / common);
    if (!m_link->skipTo(entered))
        return std::nullopt;
    m_resampler.reset();
    ready.clear();
    readyAt = 0;
    m_silence = 0;
    m_block = false;
    m_seconds = static_cast<double>(entered) / rate;
    return sample - place * (sampleRate / common);
}

Status AudioDecoder::Impl::drop(std::int64_t count, const std::stop_token& stop)
{
    std::vector<float> dropped(std::size_t{65536} * countOf(channels));
    while (count > 0) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, path, {}};
        const std::int64_t now = std::min<std::int64_t>(count, 65536);
        const auto wanted
            = std::span(dropped).first(static_cast<std::size_t>(now) * countOf(channels));
        const auto got = read(wanted);
        if (!got)
            return got.error();
        if (*got < wanted.size())
            break;
        count -= now;
    }
    return success();
}

AudioDecoder::AudioDecoder(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}
AudioDecoder::AudioDecoder(AudioDecoder&&) noexcept = default;
AudioDecoder& AudioDecoder::operator=(AudioDecoder&&) noexcept = default;
AudioDecoder::~AudioDecoder() = default;

Result<AudioDecoder>
AudioDecoder::open(const std::filesystem::path& path, int sampleRate, Channels channels)
{
    if (sampleRate <= 0)
        return Error{
            ErrorCode::InvalidArgument, "sample rate " + std::to_string(sampleRate), path, {}};
    auto file = LocalFile::open(path);
    if (!file)
        return file.error();
    auto impl = std::make_unique<Impl>(*std::move(file), path, sampleRate, channels);
    if (const Status started = impl->start(); !started)
        return started.error();
    return AudioDecoder(std::move(impl));
}

const AudioInfo& AudioDecoder::info() const
{
    return m_impl->info;
}

const std::optional<AudioDamage>& AudioDecoder::damage() const
{
    return m_impl->damage;
}

Status AudioDecoder::skipTo(std::int64_t sample, const std::stop_token& stop)
{
    if (const auto surplus = m_impl->enterBefore(sample))
        return m_impl->drop(*surplus, stop);
    auto anew = open(m_impl->path, m_impl->sampleRate, m_impl->channels);
    if (!anew)
        return anew.error();
    *this = *std::move(anew);
    return m_impl->drop(sample, stop);
}

Result<std::size_t> AudioDecoder::read(std::span<float> out)
{
    return m_impl->read(out);
}

} // namespace stemma
