// What a stretch of music sounds like, blind to where it starts and at which pitch: magnitudes of the
// two-dimensional Fourier transform of its whitened spectral map.
#pragma once

#include "core/base/fourier.h"
#include "models/inference/decibel_map.h"

namespace stemma
{

struct ModulationSettings {
    double framesPerSecond = 50;
    int frames = 205; ///< of a segment, 4.1 s
    int rows = 256; ///< of the transform over time, at least frames
    int columns = 192; ///< of the transform over frequency, at least the map's bins
    int quefrencies = 64; ///< of the frequency axis' transform that are kept
    int rates = 32; ///< rows of the logarithmic modulation axis
    double lowestRate = 0.5; ///< Hz
    double highestRate = 12; ///< Hz
};

/// Transforms segments. Immutable: safe to use from several threads, each with its own workspace.
/// Method: the magnitude of the transform does not change when the segment is moved in time or in
/// frequency (a pitch shift is a move on a log-frequency axis); on a logarithmic modulation axis a
/// change of tempo is a move of rows, small ones of which the interpolation absorbs.
class ModulationFeature
{
public:
    /// Buffers of one thread.
    struct Workspace {
        AlignedVector<float> picture;
        AlignedVector<std::complex<float>> spectrum;
        std::vector<float> magnitudes; ///< [rows / 2 + 1, quefrencies]
    };

    explicit ModulationFeature(const ModulationSettings& settings);

    const ModulationSettings& settings() const { return m_settings; }
    int size() const { return m_settings.rates * m_settings.quefrencies; }
    Workspace workspace() const;
    /// The feature of frames [first, first + settings().frames) of a whitened map; frames outside the
    /// map are empty. @param out size() floats, [rates, quefrencies]
    void compute(const DecibelMap& whitened, int first, Workspace& workspace, float* out) const;

private:
    /// Rows of the transform that a row of the logarithmic axis is made of.
    struct RateBand {
        int first = 0;
        std::vector<float> weights;
    };

    ModulationSettings m_settings;
    RealFourier m_fourier;
    std::vector<float> m_window;
    std::vector<RateBand> m_bands;
};

} // namespace stemma
