// A spectral map in decibels, as the encoders work on it: whitened, and read at another tempo.
#pragma once

#include "core/base/spectral_view.h"

#include <vector>

namespace stemma
{

/// Levels in decibels above the map's floor, [frames, bins] row-major.
struct DecibelMap {
    int bins = 0;
    std::vector<float> values;

    int frames() const { return bins > 0 ? static_cast<int>(values.size()) / bins : 0; }
    float* row(int frame) { return values.data() + static_cast<std::size_t>(frame) * bins; }
    const float* row(int frame) const
    {
        return values.data() + static_cast<std::size_t>(frame) * bins;
    }
};

/// The view's levels in decibels above its floor.
DecibelMap toDecibels(const SpectralView& view);

/// The map played @p speed times as fast: output frame i is the input at i * speed, linear between
/// frames. Undoing a query's tempo ratio r means speed 1 / r.
DecibelMap atSpeed(const SpectralView& map, double speed);

/// Reads @p frames frames around frame @p centre, @p speed map frames per frame, moved up by
/// @p binShift bins; linear between cells, at the floor outside the map. With a query's speed
/// 1 / tempo ratio and minus its pitch shift it gives the reference's tempo and pitch.
DecibelMap
excerpt(const SpectralView& map, double centre, double speed, double binShift, int frames);

/// What whitening subtracts. Odd widths, centred; at the edges the mean of what is inside.
struct Whitening {
    int bins = 25; ///< over frequency: one octave
    int frames = 31; ///< over time: 0.6 s
};

/// Leaves what stands out: subtracts the moving mean over frequency, then the one over time. What lies
/// below keeps its sign: cutting it off costs the fingerprint 0.05 of mean average precision.
void whiten(DecibelMap& map, const Whitening& whitening = {});

/// Writes frames [first, first + frames) to @p out [frames, bins]; zeros outside the map.
void copyFrames(const DecibelMap& map, int first, int frames, float* out);

/// A segment whose loudest cell lies lower is silent: there is nothing in it to recognise.
constexpr float silenceDecibels = 20; ///< above the floor, i.e. -80 dB re full scale

/// Whether the loudest cell of frames [first, first + count) is below silenceDecibels.
bool isSilent(const DecibelMap& map, int first, int count);

} // namespace stemma
