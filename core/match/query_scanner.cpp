#include "core/match/query_scanner.h"

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

constexpr int transformRows = 4 * QueryScanner::longestExcerpt;
/// Lags of a block that do not wrap, whatever the length of the excerpt.
constexpr std::size_t blockRows = transformRows - QueryScanner::longestExcerpt + 1;
/// As in the patch correlator: quieter places than this share of the loudest are not divided by less.
constexpr double quietShare = 0.2;

double median(std::vector<float> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

QueryScanner::QueryScanner(const WhitenedMap& query)
    : m_rows(query.rows)
    , m_bins(query.bins)
    , m_energy(static_cast<std::size_t>(query.rows) + 1)
    , m_fourier(1, transformRows)
{
    const std::size_t rows = static_cast<std::size_t>(m_rows);
    const std::size_t bins = static_cast<std::size_t>(m_bins);
    for (std::size_t i = 0; i < rows; ++i) {
        double energy = 0;
        for (const float value : query.row(static_cast<int>(i)))
            energy += double(value) * double(value);
        m_energy[i + 1] = m_energy[i] + energy;
    }
    const std::size_t blocks = (rows + blockRows - 1) / blockRows;
    m_spectra.resize(blocks * bins * m_fourier.spectrumSize());
    AlignedVector<float> real(m_fourier.realSize());
    AlignedVector<std::complex<float>> line(m_fourier.spectrumSize());
    for (std::size_t block = 0; block < blocks; ++block) {
        const std::size_t start = block * blockRows;
        const std::size_t count = std::min(real.size(), rows - start);
        for (std::size_t bin = 0; bin < bins; ++bin) {
            std::fill(real.begin(), real.end(), 0.0F);
            for (std::size_t i = 0; i < count; ++i)
                real[i] = query.row(static_cast<int>(start + i))[bin];
            m_fourier.forward(real.data(), line.data());
            std::copy(
                line.begin(), line.end(),
                m_spectra.begin()
                    + static_cast<std::ptrdiff_t>((block * bins + bin) * line.size()));
        }
    }
}

ScanResult QueryScanner::scan(std::span<const float> excerpt, int shift) const
{
    const std::size_t bins = static_cast<std::size_t>(m_bins);
    const std::size_t queryRows = static_cast<std::size_t>(m_rows);
    const std::size_t rows
        = std::min(excerpt.size() / bins, static_cast<std::size_t>(longestExcerpt));
    ScanResult result;
    result.similarity.resize(queryRows);
    double excerptEnergy = 0;
    for (std::size_t i = 0; i < rows * bins; ++i)
        excerptEnergy += double(excerpt[i]) * double(excerpt[i]);
    if (!(excerptEnergy > 0) || queryRows == 0)
        return result;

    AlignedVector<float> real(m_fourier.realSize());
    AlignedVector<std::complex<float>> line(m_fourier.spectrumSize());
    AlignedVector<std::complex<float>> sum(m_fourier.spectrumSize());
    const std::size_t firstBin = static_cast<std::size_t>(std::clamp(shift, 0, m_bins));
    const std::size_t endBin = static_cast<std::size_t>(std::clamp(m_bins + shift, 0, m_bins));
    std::vector<std::complex<float>> spectra(
        (endBin > firstBin ? endBin - firstBin : 0) * line.size());
    for (std::size_t bin = firstBin; bin < endBin; ++bin) {
        std::fill(real.begin(), real.end(), 0.0F);
        const std::size_t from
            = bin - static_cast<std::size_t>(shift); // wraps for shift < 0 as meant
        for (std::size_t i = 0; i < rows; ++i)
            real[i] = excerpt[i * bins + from];
        m_fourier.forward(real.data(), line.data());
        std::copy(
            line.begin(), line.end(),
            spectra.begin() + static_cast<std::ptrdiff_t>((bin - firstBin) * line.size()));
    }

    double loudest = 0;
    const auto energyFrom = [&](std::size_t row) {
        return m_energy[std::min(row + rows, queryRows)] - m_energy[row];
    };
    for (std::size_t row = 0; row < queryRows; ++row)
        loudest = std::max(loudest, energyFrom(row));
    for (std::size_t start = 0; start < queryRows; start += blockRows) {
        std::fill(sum.begin(), sum.end(), std::complex<float>());
        for (std::size_t bin = firstBin; bin < endBin; ++bin) {
            const std::complex<float>* one
                = m_spectra.data() + (start / blockRows * bins + bin) * line.size();
            const std::complex<float>* other = spectra.data() + (bin - firstBin) * line.size();
            for (std::size_t i = 0; i < line.size(); ++i) {
                // conj(other) * one, written out: std::complex checks for infinities.
                const float re = other[i].real() * one[i].real() + other[i].imag() * one[i].imag();
                const float im = other[i].real() * one[i].imag() - other[i].imag() * one[i].real();
                sum[i] += std::complex<float>(re, im);
            }
        }
        m_fourier.inverse(sum.data(), real.data());
        for (std::size_t i = 0; i < std::min(blockRows, queryRows - start); ++i) {
            const double energy = std::max(energyFrom(start + i), quietShare * loudest);
            const double norm
                = std::sqrt(energy * excerptEnergy) * static_cast<double>(real.size());
            result.similarity[start + i] = norm > 0 ? static_cast<float>(real[i] / norm) : 0;
        }
    }
    result.median = median(result.similarity);
    std::vector<float> distance(result.similarity);
    for (float& value : distance)
        value = std::abs(value - static_cast<float>(result.median));
    constexpr double deviationPerMedian = 1.4826; // of a normal distribution
    result.deviation = deviationPerMedian * median(std::move(distance));
    return result;
}

} // namespace stemma
