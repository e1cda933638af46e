#include "core/audio/audio_decoder.h"

#include "core/audio/link_reader.h"
#include "core/audio/ogg_links.h"
#include "core/audio/resampler.h"
#include "core/audio/tags.h"

#include <algorithm>
#include <array>
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
} // namespace

struct AudioDecoder::Impl {
    Impl(LocalFile opened, std::filesystem::path name, int rate)
        : file(std::move(opened))
        , path(std::move(name))
        , sampleRate(rate)
    {
    }

    Status start();
    Status step();

    LocalFile file;
    std::filesystem::path path;
    int sampleRate;
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

    auto opened = LinkReader::open(file, m_links.front(), path);
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
    auto created = Resampler::create(rate, sampleRate);
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
    const auto count = std::min<std::int64_t>(m_silence, zeros.size());
    m_resampler->push(std::span(zeros).first(static_cast<std::size_t>(count)), ready);
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
        auto opened = LinkReader::open(file, m_links[m_nextLink], path);
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
        m_seconds += static_cast<double>(m_link->samples().size()) / m_link->rate();
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

AudioDecoder::AudioDecoder(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}
AudioDecoder::AudioDecoder(AudioDecoder&&) noexcept = default;
AudioDecoder& AudioDecoder::operator=(AudioDecoder&&) noexcept = default;
AudioDecoder::~AudioDecoder() = default;

Result<AudioDecoder> AudioDecoder::open(const std::filesystem::path& path, int sampleRate)
{
    if (sampleRate <= 0)
        return Error{
            ErrorCode::InvalidArgument, "sample rate " + std::to_string(sampleRate), path, {}};
    auto file = LocalFile::open(path);
    if (!file)
        return file.error();
    auto impl = std::make_unique<Impl>(*std::move(file), path, sampleRate);
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

Result<std::size_t> AudioDecoder::read(std::span<float> out)
{
    Impl& impl = *m_impl;
    std::size_t done = 0;
    while (done < out.size()) {
        const std::size_t left = impl.ready.size() - impl.readyAt;
        if (left > 0) {
            const std::size_t count = std::min(left, out.size() - done);
            std::copy_n(
                impl.ready.begin() + static_cast<std::ptrdiff_t>(impl.readyAt), count,
                out.begin() + static_cast<std::ptrdiff_t>(done));
            done += count;
            impl.readyAt += count;
            impl.anyRead = true;
            continue;
        }
        impl.ready.clear();
        impl.readyAt = 0;
        if (impl.ended)
            break;
        if (const Status stepped = impl.step(); !stepped)
            return stepped.error();
    }
    if (done == 0 && !out.empty() && !impl.anyRead && impl.damage)
        return Error{ErrorCode::CorruptAudio, impl.damage->detail, impl.path, {}};
    return done;
}

} // namespace stemma
