// The papers' input, made from the program's map.
#pragma once

#include "models/inference/decibel_map.h"

#include <vector>

namespace stemma
{

/// Folds the power of a log-frequency map into mel bands and its frames into the papers' of 32 ms.
/// The papers' spectrogram: 16 kHz, window 1,024, hop 512, mel bands of O'Shaughnessy's scale from 0 to 8 kHz,
/// triangles of height 1, decibels. A map begins at 55 Hz and ends at 6.9 kHz, so the lowest band and the
/// highest four have next to nothing in them.
class MelFold
{
public:
    static constexpr double framesPerSecond = 31.25;

    MelFold(const SpectralAxes& axes, int bins, int bands);

    /// Decibels above the floor, [frames, bands]. Frame i is the map at i / framesPerSecond, linear in power
    /// between two frames.
    DecibelMap fold(const DecibelMap& map) const;

private:
    struct Band {
        int firstBin = 0;
        std::vector<float> weights;
    };

    std::vector<Band> m_bands;
    double m_hop; ///< frames of the map per frame
};

/// Copies frames [first, first + frames) of a folded map to @p out [frames, bands], scaled so that the lowest
/// is 0 and the highest is 1. Frames outside the map are at its floor.
void writeMelInput(const DecibelMap& folded, int first, int frames, float* out);

} // namespace stemma
