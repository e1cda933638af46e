#include "core/listening/time_stretch.h"

#include <rubberband/RubberBandStretcher.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace stemma
{
namespace
{

using RubberBand::RubberBandStretcher;
using Planes = std::array<std::vector<float>, Sound::channels>;

// What nobody hears, and what the pitch of a match is measured to.
constexpr double samePitch = 0.1; // semitones

constexpr std::size_t framesPerBlock = 8192;

Planes separate(const Sound& sound)
{
    Planes planes;
    for (std::size_t c = 0; c < Sound::channels; ++c)
        for (std::size_t i = c; i < sound.samples.size(); i += Sound::channels)
            planes[c].push_back(sound.samples[i]);
    return planes;
}

void takeWhatIsReady(RubberBandStretcher& stretcher, Sound& result)
{
    std::array<std::array<float, 1024>, Sound::channels> block{};
    std::array<float*, Sound::channels> to{block[0].data(), block[1].data()};
    while (stretcher.available() > 0) {
        const auto wanted = std::min<std::size_t>(
            block[0].size(), static_cast<std::size_t>(stretcher.available()));
        const auto got = stretcher.retrieve(to.data(), wanted);
        for (std::size_t i = 0; i < got; ++i)
            result.samples.insert(result.samples.end(), {block[0][i], block[1][i]});
    }
}

} // namespace

Result<Sound>
stretched(const Sound& sound, double tempoRatio, double pitchShift, const std::stop_token& stop)
{
    if (!(tempoRatio >= 0.1 && tempoRatio <= 10 && std::abs(pitchShift) <= 36))
        return Error{
            ErrorCode::InvalidArgument,
            "tempo ratio " + std::to_string(tempoRatio) + ", pitch " + std::to_string(pitchShift),
            {},
            {}};
    const double turntable = 12 * std::log2(tempoRatio);
    if (std::abs(pitchShift - turntable) <= samePitch)
        pitchShift = turntable;
    if (tempoRatio == 1 && pitchShift == 0)
        return sound;
    const Planes planes = separate(sound);
    const auto frames = planes[0].size();
    RubberBandStretcher stretcher(
        static_cast<std::size_t>(sound.rate), Sound::channels,
        RubberBandStretcher::OptionProcessOffline | RubberBandStretcher::OptionEngineFiner
            | RubberBandStretcher::OptionChannelsTogether
            | RubberBandStretcher::OptionThreadingNever,
        1 / tempoRatio, std::exp2(pitchShift / 12));
    stretcher.setDebugLevel(0);
    stretcher.setExpectedInputDuration(frames);
    stretcher.setMaxProcessSize(framesPerBlock);

    Sound result{sound.rate, {}};
    const auto wanted
        = static_cast<std::size_t>(std::llround(static_cast<double>(frames) / tempoRatio));
    result.samples.reserve(wanted * Sound::channels);
    const auto inBlocks = [&](auto take) {
        for (std::size_t at = 0; at < frames; at += framesPerBlock) {
            if (stop.stop_requested())
                return false;
            const auto count = std::min(framesPerBlock, frames - at);
            const std::array<const float*, Sound::channels> from{
                planes[0].data() + at, planes[1].data() + at};
            take(from.data(), count, at + count == frames);
        }
        return true;
    };
    const bool done = inBlocks([&](const float* const* from, std::size_t count, bool last) {
                          stretcher.study(from, count, last);
                      })
        && inBlocks([&](const float* const* from, std::size_t count, bool last) {
                          stretcher.process(from, count, last);
                          takeWhatIsReady(stretcher, result);
                      });
    if (!done)
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    takeWhatIsReady(stretcher, result);
    result.samples.resize(wanted * Sound::channels);
    return result;
}

} // namespace stemma
