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

enum class Place { Left, Right, Middle };

// Channels without a layout alternate, as in most files that name none.
Place placeOf(const AVChannelLayout& layout, int channel)
{
    if (layout.nb_channels == 1)
        return Place::Middle;
    switch (av_channel_layout_channel_from_index(&layout, static_cast<unsigned>(channel))) {
    case AV_CHAN_FRONT_LEFT:
    case AV_CHAN_BACK_LEFT:
    case AV_CHAN_SIDE_LEFT:
    case AV_CHAN_FRONT_LEFT_OF_CENTER:
    case AV_CHAN_STEREO_LEFT:
    case AV_CHAN_WIDE_LEFT:
    case AV_CHAN_TOP_FRONT_LEFT:
    case AV_CHAN_TOP_BACK_LEFT:
        return Place::Left;
    case AV_CHAN_FRONT_RIGHT:
    case AV_CHAN_BACK_RIGHT:
    case AV_CHAN_SIDE_RIGHT:
    case AV_CHAN_FRONT_RIGHT_OF_CENTER:
    case AV_CHAN_STEREO_RIGHT:
    case AV_CHAN_WIDE_RIGHT:
    case AV_CHAN_TOP_FRONT_RIGHT:
    case AV_CHAN_TOP_BACK_RIGHT:
        return Place::Right;
    case AV_CHAN_NONE:
        return channel % 2 == 0 ? Place::Left : Place::Right;
    default:
        return Place::Middle;
    }
}

bool takesPart(const AVChannelLayout& layout, int channel, Channels channels, std::size_t side)
{
    if (channels == Channels::Mono)
        return true;
    const Place place = placeOf(layout, channel);
    return place == Place::Middle || (place == Place::Left) == (side == 0);
}

// Sum of one channel into the signal of one side: @p step is 1 for planar samples.
template <class Sample>
void addChannel(
    const Sample* from, std::size_t step, float* to, std::size_t toStep, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        to[i * toStep] += toFloat(from[i * step]);
}

template <class Sample>
void mixAs(const AVFrame& frame, Channels channels, std::vector<float>& samples)
{
    const int given = frame.ch_layout.nb_channels;
    const std::size_t sides = countOf(channels);
    const std::size_t count = samples.size() / sides;
    const bool planar = av_sample_fmt_is_planar(static_cast<AVSampleFormat>(frame.format)) != 0;
    for (std::size_t side = 0; side < sides; ++side) {
        int summed = 0;
        for (int c = 0; c < given; ++c) {
            if (!takesPart(frame.ch_layout, c, channels, side))
                continue;
            const std::uint8_t* plane = frame.extended_data[planar ? c : 0];
            const auto* from = reinterpret_cast<const Sample*>(plane) + (planar ? 0 : c);
            const std::size_t step = planar ? 1 : static_cast<std::size_t>(given);
            addChannel(from, step, samples.data() + side, sides, count);
            ++summed;
        }
        const float scale = 1.0F / static_cast<float>(std::max(summed, 1));
        for (std::size_t i = 0; i < count; ++i)
            samples[i * sides + side] *= scale;
    }
    if constexpr (std::is_floating_point_v<Sample>)
        for (float& value : samples)
            value = std::isfinite(value) ? std::clamp(value, -32.0F, 32.0F) : 0.0F;
}
} // namespace

bool downmix(const AVFrame& frame, Channels channels, std::vector<float>& samples)
{
    const auto count = static_cast<std::size_t>(std::max(frame.nb_samples, 0));
    samples.assign(count * countOf(channels), 0.0F);
    if (frame.ch_layout.nb_channels < 1)
        return false;
    switch (av_get_packed_sample_fmt(static_cast<AVSampleFormat>(frame.format))) {
    case AV_SAMPLE_FMT_U8:
        mixAs<std::uint8_t>(frame, channels, samples);
        return true;
    case AV_SAMPLE_FMT_S16:
        mixAs<std::int16_t>(frame, channels, samples);
        return true;
    case AV_SAMPLE_FMT_S32:
        mixAs<std::int32_t>(frame, channels, samples);
        return true;
    case AV_SAMPLE_FMT_S64:
        mixAs<std::int64_t>(frame, channels, samples);
        return true;
    case AV_SAMPLE_FMT_FLT:
        mixAs<float>(frame, channels, samples);
        return true;
    case AV_SAMPLE_FMT_DBL:
        mixAs<double>(frame, channels, samples);
        return true;
    default:
        return false;
    }
}

} // namespace stemma
