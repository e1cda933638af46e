#include "ui/listening/sound_weights.h"

#include <algorithm>

namespace stemma
{
namespace
{

constexpr SoundShare full{{1, 1}, {}};
constexpr SoundShare half{{0.5F, 0.5F}, {}};
constexpr SoundShare onTheLeft{{0.5F, 0}, {0.5F, 0}};
constexpr SoundShare onTheRight{{0, 0.5F}, {0, 0.5F}};

void approachShare(SoundShare& share, const SoundShare& target, float step)
{
    for (std::size_t c = 0; c < Sound::channels; ++c) {
        approach(share.same[c], target.same[c], step);
        approach(share.other[c], target.other[c], step);
    }
}

} // namespace

SoundWeights weightsOf(ListeningSource source, bool raw)
{
    SoundShare query;
    SoundShare reference;
    switch (source) {
    case ListeningSource::Query:
        query = full;
        break;
    case ListeningSource::Reference:
        reference = full;
        break;
    case ListeningSource::Mix:
        query = reference = half;
        break;
    case ListeningSource::Split:
        query = onTheLeft;
        reference = onTheRight;
        break;
    }
    return {query, raw ? SoundShare() : reference, raw ? reference : SoundShare()};
}

void approach(float& value, float target, float step)
{
    value += std::clamp(target - value, -step, step);
}

void approach(SoundWeights& weights, const SoundWeights& target, float step)
{
    approachShare(weights.query, target.query, step);
    approachShare(weights.warped, target.warped, step);
    approachShare(weights.raw, target.raw, step);
}

} // namespace stemma
