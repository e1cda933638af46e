#include "core/match/patch_correlator.h"

#include "core/match/peak_shape.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <span>

namespace stemma
{
namespace
{

/// The least product of 2, 3 and 5 that is >= n: FFTW is fast there.
int fastSize(int n)
{
    for (int size = n;; ++size) {
        int rest = size;
        for (const int prime : {2, 3, 5}) {
            while (rest % prime == 0)
                rest /= prime;
        }
        if (rest == 1)
            return size;
    }
}

/// Below this share of the loudest lag's energy the reference counts as silent: dividing by less would
/// let noise win.
constexpr double quietShare = 0.2;

/// As arrays of real and imaginary parts in turn: std::complex checks for infinities, and the compiler does not
/// vectorise it.
void multiplyByConjugate(
    std::span<std::complex<float>> spectrum, std::span<const std::complex<float>> other)
{
    float* product = reinterpret_cast<float*>(spectrum.data());
    const float* conjugate = reinterpret_cast<const float*>(other.data());
    for (std::size_t i = 0; i < 2 * spectrum.size(); i += 2) {
        const float real = conjugate[i] * product[i] + conjugate[i + 1] * product[i + 1];
        const float imaginary = conjugate[i] * product[i + 1] - conjugate[i + 1] * product[i];
        product[i] = real;
        product[i + 1] = imaginary;
    }
}

} // namespace

PatchCorrelator::PatchCorrelator(const Shape& shape)
    : m_shape(shape)
    , m_rows(fastSize(shape.patchRows + 2 * shape.marginRows))
    , m_columns(fastSize(shape.bins + shape.maxShift))
    , m_fourier(m_rows, m_columns)
{
}

PatchCorrelator::Workspace PatchCorrelator::makeWorkspace() const
{
    Workspace work;
    work.real.resize(m_fourier.realSize());
    work.patch.resize(m_fourier.spectrumSize());
    work.window.resize(m_fourier.spectrumSize());
    work.energy.resize(static_cast<std::size_t>(m_shape.patchRows + 2 * m_shape.marginRows) + 1);
    work.surface.resize(
        static_cast<std::size_t>(2 * m_shape.marginRows + 1)
        * static_cast<std::size_t>(2 * m_shape.maxShift + 1));
    return work;
}

void PatchCorrelator::setPatch(Workspace& work, const WhitenedMap& query, double centreRow) const
{
    const std::size_t columns = static_cast<std::size_t>(m_columns);
    const std::size_t bins = static_cast<std::size_t>(m_shape.bins);
    std::fill(work.real.begin(), work.real.end(), 0.0F);
    work.patchEnergy = 0;
    const int half = m_shape.patchRows / 2;
    for (int i = 0; i < m_shape.patchRows; ++i) {
        float* row = work.real.data() + static_cast<std::size_t>(i) * columns;
        sampleRows(query, centreRow - half + i, 1, 1, {row, bins});
        for (std::size_t k = 0; k < bins; ++k)
            work.patchEnergy += double(row[k]) * double(row[k]);
    }
    m_fourier.forward(work.real.data(), work.patch.data());
}

CorrelationPeak PatchCorrelator::correlate(
    Workspace& work, const WhitenedMap& reference, double centreRow, double rowStep) const
{
    const std::size_t columns = static_cast<std::size_t>(m_columns);
    const std::size_t bins = static_cast<std::size_t>(m_shape.bins);
    const int rows = m_shape.patchRows + 2 * m_shape.marginRows;
    std::fill(work.real.begin(), work.real.end(), 0.0F);
    const int half = rows / 2;
    for (int i = 0; i < rows; ++i) {
        float* row = work.real.data() + static_cast<std::size_t>(i) * columns;
        sampleRows(reference, centreRow + (i - half) * rowStep, 1, 1, {row, bins});
        double energy = 0;
        for (std::size_t k = 0; k < bins; ++k)
            energy += double(row[k]) * double(row[k]);
        work.energy[static_cast<std::size_t>(i) + 1]
            = work.energy[static_cast<std::size_t>(i)] + energy;
    }
    m_fourier.forward(work.real.data(), work.window.data());
    multiplyByConjugate(work.window, work.patch);
    m_fourier.inverse(work.window.data(), work.real.data());
    return findPeak(work);
}

CorrelationPeak PatchCorrelator::findPeak(Workspace& work) const
{
    const int lags = 2 * m_shape.marginRows + 1;
    const int shifts = 2 * m_shape.maxShift + 1;
    const std::size_t patchRows = static_cast<std::size_t>(m_shape.patchRows);
    double loudest = 0;
    for (std::size_t lag = 0; lag < static_cast<std::size_t>(lags); ++lag)
        loudest = std::max(loudest, work.energy[lag + patchRows] - work.energy[lag]);
    if (!(loudest > 0) || !(work.patchEnergy > 0))
        return {};

    const double scale = 1.0 / static_cast<double>(m_fourier.realSize());
    std::vector<double> mean(static_cast<std::size_t>(shifts));
    double squares = 0;
    for (int lag = 0; lag < lags; ++lag) {
        const std::size_t at = static_cast<std::size_t>(lag);
        const double energy
            = std::max(work.energy[at + patchRows] - work.energy[at], quietShare * loudest);
        const double norm = scale / std::sqrt(energy * work.patchEnergy);
        const float* row = work.real.data() + at * static_cast<std::size_t>(m_columns);
        float* out = work.surface.data() + at * static_cast<std::size_t>(shifts);
        for (int k = 0; k < shifts; ++k) {
            // The transform gives reference minus query and wraps; columns run from -maxShift up.
            const int difference = m_shape.maxShift - k;
            const int column = difference < 0 ? difference + m_columns : difference;
            const double value = row[column] * norm;
            out[k] = static_cast<float>(value);
            mean[static_cast<std::size_t>(k)] += value / lags;
            squares += value * value;
        }
    }
    double variance = squares / (double(lags) * shifts);
    for (const double m : mean)
        variance -= m * m / shifts;
    const double deviation = std::sqrt(std::max(variance, 1e-12));

    int bestLag = 0;
    int bestShift = 0;
    double best = -1;
    const auto value = [&](int lag, int shift) -> double {
        return work.surface
                   [static_cast<std::size_t>(lag) * static_cast<std::size_t>(shifts)
                    + static_cast<std::size_t>(shift)]
            - mean[static_cast<std::size_t>(shift)];
    };
    for (int lag = 0; lag < lags; ++lag) {
        for (int shift = 0; shift < shifts; ++shift) {
            if (value(lag, shift) > best) {
                best = value(lag, shift);
                bestLag = lag;
                bestShift = shift;
            }
        }
    }
    CorrelationPeak peak;
    peak.contrast = best / deviation;
    peak.similarity = best + mean[static_cast<std::size_t>(bestShift)];
    const PeakShape inTime = peakShape(bestLag, lags, [&](int i) { return value(i, bestShift); });
    const PeakShape inPitch
        = peakShape(bestShift, shifts, [&](int i) { return value(bestLag, i); });
    peak.lagRows = inTime.position - m_shape.marginRows;
    peak.lagWidth = inTime.halfWidth;
    peak.shiftBins = inPitch.position - m_shape.maxShift;
    peak.shiftWidth = inPitch.halfWidth;
    return peak;
}

} // namespace stemma
