#include "core/spectral/log_band.h"

#include "core/spectral/spectral_settings.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stemma::spectral
{
namespace
{

/// The power that a Hann window gives to a line @p offset lines away from a sine, 1 at 0.
double hannResponse(double offset)
{
    const double x = std::abs(offset);
    if (x < 1e-6)
        return 1;
    if (std::abs(x - 1) < 1e-6)
        return 0.25;
    const double sinc = std::sin(std::numbers::pi * x) / (std::numbers::pi * x);
    const double amplitude = sinc / (1 - x * x);
    return amplitude * amplitude;
}

} // namespace

LogBand::LogBand(int window, int firstBin, int binCount, const LogScale& scale)
    : m_firstBin(firstBin)
    , m_scale(scale)
    , m_fourier(1, window)
    , m_hann(m_fourier.realSize())
    , m_windowed(m_fourier.realSize())
    , m_spectrum(m_fourier.spectrumSize())
    , m_linePower(m_fourier.spectrumSize())
{
    // Periodic, so symmetric about window / 2; its sum is window / 2, and a sine's energy lies half at
    // the negative frequency: 4 / window makes amplitude 1 read as 1.
    for (int i = 0; i < window; ++i) {
        const double phase = 2 * std::numbers::pi * i / window;
        m_hann[static_cast<std::size_t>(i)]
            = static_cast<float>((0.5 - 0.5 * std::cos(phase)) * 4 / window);
    }
    const double lineHz = static_cast<double>(scale.sampleRate) / window;
    for (int i = 0; i < binCount; ++i) {
        const double centre = lowestHz * std::exp2((firstBin + i) / double(scale.binsPerOctave));
        m_kernels.push_back(makeKernel(centre, lineHz, window));
    }
}

LogBand::Kernel LogBand::makeKernel(double centreHz, double lineHz, int window)
{
    const double lineInBins = m_scale.binsPerOctave * lineHz / (centreHz * std::numbers::ln2);
    const double halfWidth = std::max(1.0, 2 * lineInBins);
    const double reach = std::exp2(halfWidth / m_scale.binsPerOctave);
    Kernel kernel;
    kernel.firstLine = std::max(1, static_cast<int>(std::ceil(centreHz / reach / lineHz)));
    const int lastLine
        = std::min(window / 2, static_cast<int>(std::floor(centreHz * reach / lineHz)));
    kernel.count = lastLine - kernel.firstLine + 1;
    kernel.offset = m_weights.size();
    double ofSine = 0; // the power that a sine of amplitude 1 at the centre would read
    for (int line = kernel.firstLine; line <= lastLine; ++line) {
        const double distance
            = std::abs(std::log2(line * lineHz / centreHz)) * m_scale.binsPerOctave / halfWidth;
        const double weight = 0.5 + 0.5 * std::cos(std::numbers::pi * std::min(distance, 1.0));
        ofSine += weight * hannResponse(line - centreHz / lineHz);
        m_weights.push_back(static_cast<float>(weight));
    }
    for (std::size_t i = kernel.offset; i < m_weights.size(); ++i)
        m_weights[i] = static_cast<float>(m_weights[i] / ofSine);
    return kernel;
}

void LogBand::analyse(std::span<const float> samples, std::span<float> power)
{
    for (std::size_t i = 0; i < m_hann.size(); ++i)
        m_windowed[i] = samples[i] * m_hann[i];
    m_fourier.forward(m_windowed.data(), m_spectrum.data());

    const std::size_t firstLine = static_cast<std::size_t>(m_kernels.front().firstLine);
    const std::size_t endLine
        = static_cast<std::size_t>(m_kernels.back().firstLine + m_kernels.back().count);
    for (std::size_t line = firstLine; line < endLine; ++line)
        m_linePower[line] = std::norm(m_spectrum[line]);

    for (std::size_t bin = 0; bin < m_kernels.size(); ++bin) {
        const Kernel& kernel = m_kernels[bin];
        const float* line = m_linePower.data() + kernel.firstLine;
        const float* weight = m_weights.data() + kernel.offset;
        float sum = 0;
        for (int i = 0; i < kernel.count; ++i)
            sum += weight[i] * line[i];
        power[bin] = sum;
    }
}

} // namespace stemma::spectral
