#include "core/audio/resampler.h"

#include "core/audio/ffmpeg_log.h"

extern "C" {
#include <libavutil/channel_layout.h>
#include <libavutil/mathematics.h>
#include <libavutil/opt.h>
}

#include <algorithm>

namespace stemma
{

namespace
{
// Kaiser-windowed sinc of 64 zero crossings with the -6 dB point at 0.96 of the lower Nyquist
// frequency: at 44.1 -> 16 kHz flat to 6.9 kHz, and what aliases below 7.7 kHz is 80 dB down.
constexpr int filterSize = 64;
constexpr double cutoff = 0.96;
constexpr int kaiserBeta = 9;

// At these extremes the filter bank would need gigabytes; no real recording has such rates.
constexpr int lowestRate = 100;
constexpr int highestRate = 6'144'000;
} // namespace

Result<Resampler> Resampler::create(int inRate, int outRate, Channels channels)
{
    if (inRate == outRate)
        return Resampler(nullptr, inRate, outRate, channels);
    if (std::min(inRate, outRate) < lowestRate || std::max(inRate, outRate) > highestRate)
        return Error{ErrorCode::Internal, "sample rate out of range", {}, {}};

    const bool mono = channels == Channels::Mono;
    const AVSampleFormat format = mono ? AV_SAMPLE_FMT_FLTP : AV_SAMPLE_FMT_FLT;
    AVChannelLayout layout = AV_CHANNEL_LAYOUT_MONO;
    if (!mono)
        layout = AV_CHANNEL_LAYOUT_STEREO;
    SwrContext* made = nullptr;
    int result
        = swr_alloc_set_opts2(&made, &layout, format, outRate, &layout, format, inRate, 0, nullptr);
    SwrPtr swr(made);
    if (result >= 0) {
        av_opt_set_int(swr.get(), "filter_size", filterSize, 0);
        av_opt_set_double(swr.get(), "cutoff", cutoff, 0);
        av_opt_set_double(swr.get(), "kaiser_beta", kaiserBeta, 0);
        result = swr_init(swr.get());
    }
    if (result < 0)
        return Error{ErrorCode::Internal, ffmpegMessage(result), {}, {}};
    return Resampler(std::move(swr), inRate, outRate, channels);
}

void Resampler::convert(const float* in, int count, std::vector<float>& out)
{
    const auto room
        = static_cast<std::size_t>(std::max(swr_get_out_samples(m_swr.get(), count), 0));
    const std::size_t before = out.size();
    out.resize(before + room * m_channels);
    auto* to = reinterpret_cast<std::uint8_t*>(out.data() + before);
    const auto* from = reinterpret_cast<const std::uint8_t*>(in);
    const int got = swr_convert(
        m_swr.get(), &to, static_cast<int>(room), in ? &from : nullptr, in ? count : 0);
    out.resize(before + static_cast<std::size_t>(std::max(got, 0)) * m_channels);
    m_given += std::max(got, 0);
}

void Resampler::push(std::span<const float> in, std::vector<float>& out)
{
    if (in.empty())
        return;
    const std::size_t count = in.size() / m_channels;
    m_taken += static_cast<std::int64_t>(count);
    if (m_swr)
        convert(in.data(), static_cast<int>(count), out);
    else
        out.insert(out.end(), in.begin(), in.end());
}

void Resampler::flush(std::vector<float>& out)
{
    if (!m_swr)
        return;
    const std::int64_t wanted = av_rescale_rnd(m_taken, m_outRate, m_inRate, AV_ROUND_UP);
    const std::size_t before = out.size();
    const std::int64_t missing = wanted - m_given;
    convert(nullptr, 0, out);
    // The library's own count is off by a few samples of filter tail.
    const auto samples = missing * static_cast<std::int64_t>(m_channels);
    out.resize(static_cast<std::size_t>(
        std::max<std::int64_t>(static_cast<std::int64_t>(before) + samples, 0)));
}

} // namespace stemma
