#include "core/audio/audio_decoder.h"

#include "core/audio/decoding_chain.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace stemma
{

struct AudioDecoder::Impl : DecodingChain {
    using DecodingChain::DecodingChain;
};

namespace
{
Status drop(DecodingChain& chain, std::int64_t count, const std::stop_token& stop)
{
    const std::size_t channels = countOf(chain.channels());
    std::vector<float> dropped(std::size_t{65536} * channels);
    while (count > 0) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, chain.path(), {}};
        const std::int64_t now = std::min<std::int64_t>(count, 65536);
        const auto wanted = std::span(dropped).first(static_cast<std::size_t>(now) * channels);
        const auto got = chain.read(wanted);
        if (!got)
            return got.error();
        if (*got < wanted.size())
            break;
        count -= now;
    }
    return success();
}
} // namespace

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
    return m_impl->info();
}

const std::optional<AudioDamage>& AudioDecoder::damage() const
{
    return m_impl->damage();
}

Status AudioDecoder::skipTo(std::int64_t sample, const std::stop_token& stop)
{
    if (const auto surplus = m_impl->enterBefore(sample))
        return drop(*m_impl, *surplus, stop);
    auto anew = open(m_impl->path(), m_impl->sampleRate(), m_impl->channels());
    if (!anew)
        return anew.error();
    *this = *std::move(anew);
    return drop(*m_impl, sample, stop);
}

Result<std::size_t> AudioDecoder::read(std::span<float> out)
{
    return m_impl->read(out);
}

} // namespace stemma
