// Pieces of a spectral map as power, where sounds add.
#pragma once

#include "core/base/spectral_view.h"

#include <vector>

namespace stemma
{

/// Power [frames, bins] row-major, relative to full scale.
struct PowerPatch {
    int bins = 0;
    std::vector<float> values;

    int frames() const { return bins > 0 ? static_cast<int>(values.size()) / bins : 0; }
    float* row(int frame) { return values.data() + static_cast<std::size_t>(frame) * bins; }
    double mean() const;
    /// Adds another patch of the same shape, @p scale times.
    void add(const PowerPatch& other, float scale = 1);
};

/// Reads @p frames frames around @p centre, @p speed map frames per frame, moved up by @p binShift
/// bins; linear between cells, silent outside the map.
PowerPatch
readPatch(const SpectralView& map, double centre, double speed, double binShift, int frames);

/// Mean power of all cells of a map.
double meanPower(const SpectralView& map);

/// Adds to every frame what rings on from the frames before.
/// @param wet reverberated power per frame over the direct one @param decay power kept per frame
void addReverb(PowerPatch& patch, float wet, float decay);

} // namespace stemma
