// Mono samples in, spectral map out, block by block.
#pragma once

#include "core/spectral/spectral_map.h"

#include <memory>
#include <span>

namespace stemma
{

/// Log-frequency power spectrogram by three short-time Fourier transforms (long windows for the low
/// octaves, short ones for the high), folded to bins of constant width in log frequency and quantised.
/// One thread at a time; several analysers may run at once.
/// Calls: (consume)* finish. Any way of cutting the samples into blocks gives the same map.
class SpectralAnalyser
{
public:
    /// The rate of the samples that consume() expects, Hz.
    static constexpr int sampleRate = 16000;
    /// The axes and number of bins of every map that this program makes.
    static SpectralAxes axes();
    static int bins();

    SpectralAnalyser();
    SpectralAnalyser(SpectralAnalyser&&) noexcept;
    SpectralAnalyser& operator=(SpectralAnalyser&&) noexcept;
    ~SpectralAnalyser();

    /// Takes mono samples, full scale at 1; values that are not finite count as silence.
    void consume(std::span<const float> samples);
    /// The map of all samples so far; leaves the analyser empty. It has one frame for each hop that
    /// begins within the samples, ceil(samples / hop); before and after them is silence.
    SpectralMap finish();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace stemma
