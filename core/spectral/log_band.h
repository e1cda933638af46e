// One of the analyser's short-time Fourier transforms with the bins that it feeds.
#pragma once

#include "core/base/fourier.h"

#include <span>
#include <vector>

namespace stemma::spectral
{

struct LogScale {
    int sampleRate; ///< Hz
    int binsPerOctave;
};

/// Power at logarithmically spaced frequencies from one Hann-windowed transform. Each bin is a
/// weighted sum of transform powers, the weights a raised cosine in log frequency: one bin wide to
/// either side where the transform is finer than the bins, two transform lines wide where it is
/// coarser, so that a peak between two lines still shows where it is. A sine of amplitude 1 at a bin's
/// centre gives that bin power 1. One thread at a time.
class LogBand
{
public:
    /// Bins at lowestHz * 2^(i / binsPerOctave) for i in [firstBin, firstBin + binCount).
    LogBand(int window, int firstBin, int binCount, const LogScale& scale);

    int window() const { return static_cast<int>(m_hann.size()); }
    int firstBin() const { return m_firstBin; }
    int binCount() const { return static_cast<int>(m_kernels.size()); }
    /// @param samples window() samples; the frame's centre is samples[window() / 2]
    /// @param power   binCount() numbers >= 0
    void analyse(std::span<const float> samples, std::span<float> power);

private:
    struct Kernel {
        int firstLine = 0;
        std::size_t offset = 0; ///< into m_weights
        int count = 0;
    };
    Kernel makeKernel(double centreHz, double lineHz, int window);

    int m_firstBin;
    LogScale m_scale;
    RealFourier m_fourier;
    AlignedVector<float> m_hann;
    AlignedVector<float> m_windowed;
    AlignedVector<std::complex<float>> m_spectrum;
    std::vector<float> m_linePower;
    std::vector<Kernel> m_kernels;
    std::vector<float> m_weights;
};

} // namespace stemma::spectral
