// Samples from one rate to another, by libswresample.
#pragma once

#include "core/audio/channels.h"
#include "core/audio/ffmpeg_handles.h"
#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace stemma
{

/// Output sample k lies at k / outRate seconds of the input: the filter's delay is compensated,
/// and n input samples give exactly ceil(n * outRate / inRate), of each channel; they are interleaved.
/// One thread at a time.
/// Calls: create (push)* flush.
class Resampler
{
public:
    /// Rates in Hz. Errors: Internal (no memory, or rates that the library cannot handle).
    static Result<Resampler> create(int inRate, int outRate, Channels channels = Channels::Mono);

    int inRate() const { return m_inRate; }

    /// Appends to @p out what is ready.
    void push(std::span<const float> in, std::vector<float>& out);

    /// Appends the rest; nothing may be pushed afterwards.
    void flush(std::vector<float>& out);

private:
    Resampler(SwrPtr swr, int inRate, int outRate, Channels channels)
        : m_swr(std::move(swr))
        , m_inRate(inRate)
        , m_outRate(outRate)
        , m_channels(countOf(channels))
    {
    }
    void convert(const float* in, int count, std::vector<float>& out);

    SwrPtr m_swr; ///< null when the rates are equal
    int m_inRate;
    int m_outRate;
    std::size_t m_channels;
    std::int64_t m_taken = 0;
    std::int64_t m_given = 0;
};

} // namespace stemma
