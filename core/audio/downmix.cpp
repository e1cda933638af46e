#include "core/audio/downmix.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <type_traits>

namespace stemma
{

namespace
{
template <class Sample> float toFloat(Sample value)
{
    if constexpr (std::is_same_v<Sample, std::uint8_t>)
        return (static_cast<float>(value) - 128.0F) / 128.0F;
    else if constexpr (std::is_integral_v<Sample>)
        return static_cast<float>(value)
            * (0.5F / static_cast<float>(std::uint64_t{1} << (sizeof(Sample) * 8 - 2)));
    else
        return static_cast<float>(value);
}

// Sum of one channel into the mono signal: @p step is 1 for planar samples.
template <class Sample>
void addChannel(const Sample* from, std::size_t step, std::vector<float>& mono)
{
    for (std::size_t i = 0; i < mono.size(); ++i)
        mono[i] += toFloat(from[i * step]);
}

template <class Sample> void mixAs(const AVFrame& frame, std::vector<float>& mono)
{
    const int channels = frame.ch_layout.nb_channels;
    const bool planar = av_sample_fmt_is_planar(static_cast<AVSampleFormat>(frame.format)) != 0;
    for (int c = 0; c < channels; ++c) {
        const std::uint8_t* plane = frame.extended_data[planar ? c : 0];
        const auto* samples = reinterpret_cast<const Sample*>(plane) + (planar ? 0 : c);
        addChannel(samples, planar ? 1 : static_cast<std::size_t>(channels), mono);
    }
    const float scale = 1.0F / static_cast<float>(channels);
    for (float& value : mono)
        value *= scale;
    if constexpr (std::is_floating_point_v<Sample>)
        for (float& value : mono)
            value = std::isfinite(value) ? std::clamp(value, -32.0F, 32.0F) : 0.0F;
}
} // namespace

bool downmix(const AVFrame& frame, std::vector<float>& mono)
{
    mono.assign(static_cast<std::size_t>(std::max(frame.nb_samples, 0)), 0.0F);
    if (frame.ch_layout.nb_channels < 1)
        return false;
    switch (av_get_packed_sample_fmt(static_cast<AVSampleFormat>(frame.format))) {
    case AV_SAMPLE_FMT_U8:
        mixAs<std::uint8_t>(frame, mono);
        return true;
    case AV_SAMPLE_FMT_S16:
        mixAs<std::int16_t>(frame, mono);
        return true;
    case AV_SAMPLE_FMT_S32:
        mixAs<std::int32_t>(frame, mono);
        return true;
    case AV_SAMPLE_FMT_S64:
        mixAs<std::int64_t>(frame, mono);
        return true;
    case AV_SAMPLE_FMT_FLT:
        mixAs<float>(frame, mono);
        return true;
    case AV_SAMPLE_FMT_DBL:
        mixAs<double>(frame, mono);
        return true;
    default:
        return false;
    }
}

} // namespace stemma
