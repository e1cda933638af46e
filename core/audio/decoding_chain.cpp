#include "core/audio/decoding_chain.h"

#include "core/audio/ogg_links.h"
#include "core/audio/tags.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <system_error>
#include <utility>

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

DecodingChain::DecodingChain(
    LocalFile file, std::filesystem::path path, int sampleRate, Channels channels)
    : m_file(std::move(file))
    , m_path(std::move(path))
    , m_sampleRate(sampleRate)
    , m_channels(channels)
{
}

Status DecodingChain::start()
{
    OggLinks ogg = findOggLinks(m_file);
    m_links = std::move(ogg.links);
    m_isOgg = !m_links.empty();
    m_oggEndsEarly = ogg.endsEarly;
    if (m_links.empty())
        m_links.push_back({0, m_file.size()});

    auto opened = LinkReader::open(m_file, m_links.front(), m_path, m_channels);
    if (!opened)
        return opened.error();
    m_link = *std::move(opened);
    m_nextLink = 1;
    const Container& container = m_link->container();
    m_info.tags = readTags(*container.format, *container.stream);
    m_info.format = describeFormat(container);
    m_info.declaredSeconds = declaredStreamSeconds(container);
    measureLinks();

    // Noise can look like the start of many formats; only sound decodes.
    while (!container.confident && !m_ended && m_ready.empty()) {
        if (const Status stepped = step(); !stepped)
            return stepped.error();
        if (m_damage)
            return Error{ErrorCode::NotAudio, m_damage->detail, m_path, {}};
    }
    if (!container.confident && m_ready.empty())
        return Error{ErrorCode::NotAudio, "nothing in it can be decoded", m_path, {}};
    return success();
}

void DecodingChain::measureLinks()
{
    if (m_links.size() > mostLinksMeasured)
        m_info.declaredSeconds = 0;
    for (std::size_t i = 1; i < m_links.size() && m_links.size() <= mostLinksMeasured; ++i)
        if (const auto container = openContainer(m_file, m_links[i], m_path))
            m_info.declaredSeconds += declaredStreamSeconds(*container);
}

void DecodingChain::noteDamage(const std::string& detail, bool truncated)
{
    if (!m_damage)
        m_damage = AudioDamage{m_seconds, truncated, detail};
    m_damage->truncated = m_damage->truncated || truncated;
    m_lastDamage = m_seconds;
}

// Rates may change in the middle of a stream; what the old resampler holds comes out first.
Status DecodingChain::setRate(int rate)
{
    if (m_resampler && m_resampler->inRate() == rate)
        return success();
    if (m_resampler)
        m_resampler->flush(m_ready);
    m_resampler.reset();
    auto created = Resampler::create(rate, m_sampleRate, m_channels);
    if (!created) {
        Error error = created.error();
        error.path = m_path;
        return error;
    }
    m_resampler.emplace(*std::move(created));
    return success();
}

void DecodingChain::pushSilence()
{
    constexpr std::array<float, 4096> zeros{};
    const auto count
        = std::min(m_silence, static_cast<std::int64_t>(zeros.size() / countOf(m_channels)));
    m_resampler->push(
        std::span(zeros).first(static_cast<std::size_t>(count) * countOf(m_channels)), m_ready);
    m_silence -= count;
    m_seconds += static_cast<double>(count) / m_resampler->inRate();
}

void DecodingChain::finishLink()
{
    const bool last = m_nextLink >= m_links.size();
    const bool early = m_isOgg ? last && m_oggEndsEarly : m_link->endsEarly();
    // A cut packet is often decoded in part; nothing good follows it.
    const bool cut = last && m_lastDamage && m_seconds - *m_lastDamage < cutPacketSeconds;
    if (m_damage && cut && m_seconds - m_damage->atSeconds < cutPacketSeconds)
        m_damage->atSeconds = m_seconds;
    if (early || cut)
        noteDamage("the file ends before its audio does", true);
    m_link.reset();
    while (!m_link && m_nextLink < m_links.size()) {
        auto opened = LinkReader::open(m_file, m_links[m_nextLink], m_path, m_channels);
        ++m_nextLink;
        if (opened)
            m_link = *std::move(opened);
        else
            noteDamage(opened.error().detail, false);
    }
    if (m_link)
        return;
    if (m_resampler)
        m_resampler->flush(m_ready);
    m_ended = true;
}

// Makes some progress: a block of samples, a piece of silence, or the next link.
Status DecodingChain::step()
{
    if (m_silence > 0) {
        pushSilence();
        return success();
    }
    if (m_block) {
        m_resampler->push(m_link->samples(), m_ready);
        const std::size_t frames = m_link->samples().size() / countOf(m_channels);
        m_seconds += static_cast<double>(frames) / m_link->rate();
        m_block = false;
        return success();
    }
    const SourceEvent event = m_link->next();
    if (m_link->readError() != 0)
        return Error{
            ErrorCode::ReadFailed, std::generic_category().message(m_link->readError()), m_path,
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

Result<std::size_t> DecodingChain::read(std::span<float> out)
{
    std::size_t done = 0;
    while (done < out.size()) {
        const std::size_t left = m_ready.size() - m_readyAt;
        if (left > 0) {
            const std::size_t count = std::min(left, out.size() - done);
            std::copy_n(
                m_ready.begin() + static_cast<std::ptrdiff_t>(m_readyAt), count,
                out.begin() + static_cast<std::ptrdiff_t>(done));
            done += count;
            m_readyAt += count;
            m_anyRead = true;
            continue;
        }
        m_ready.clear();
        m_readyAt = 0;
        if (m_ended)
            break;
        if (const Status stepped = step(); !stepped)
            return stepped.error();
    }
    if (done == 0 && !out.empty() && !m_anyRead && m_damage)
        return Error{ErrorCode::CorruptAudio, m_damage->detail, m_path, {}};
    return done;
}

std::optional<std::int64_t> DecodingChain::enterBefore(std::int64_t sample)
{
    if (m_links.size() != 1 || sample < shortestSkip * m_sampleRate)
        return std::nullopt;
    while (!m_block && !m_ended && !m_damage)
        if (const Status stepped = step(); !stepped)
            return std::nullopt;
    if (!m_block || m_damage)
        return std::nullopt;
    // Only where a sample of the file and one of the output coincide can the resampler begin anew
    // and give what it gives from the start.
    const int rate = m_link->rate();
    const int common = std::gcd(rate, m_sampleRate);
    const std::int64_t place = (sample - m_sampleRate / resamplerLead) / (m_sampleRate / common);
    const std::int64_t entered = place * (rate / common);
    if (!m_link->skipTo(entered))
        return std::nullopt;
    m_resampler.reset();
    m_ready.clear();
    m_readyAt = 0;
    m_silence = 0;
    m_block = false;
    m_seconds = static_cast<double>(entered) / rate;
    return sample - place * (m_sampleRate / common);
}

} // namespace stemma
