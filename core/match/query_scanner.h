// Where in the whole query an excerpt of a reference occurs, at one tempo ratio and pitch shift.
#pragma once

#include "core/base/fourier.h"
#include "core/match/whitening.h"

#include <vector>

namespace stemma
{

/// Similarities of an excerpt with the query, by the query row at which the excerpt would begin.
struct ScanResult {
    std::vector<float> similarity; ///< 0..1, one for each row of the query
    double median = 0; ///< of all of them: what unrelated places reach
    double deviation = 0; ///< robust standard deviation (from the median absolute one)
};

/// Cross-correlates along time, block by block. Immutable; scan() is safe from several threads.
class QueryScanner
{
public:
    static constexpr int longestExcerpt = 512; ///< rows

    explicit QueryScanner(const WhitenedMap& query);

    /// @param excerpt [rows, bins of the query], resampled to the query's tempo; at most longestExcerpt
    ///                rows, of which the rest is not looked at
    /// @param shift   bins by which the query lies above the excerpt
    ScanResult scan(std::span<const float> excerpt, int shift) const;

private:
    int m_rows;
    int m_bins;
    std::vector<double> m_energy; ///< of the query, summed up to each row
    RealFourier m_fourier;
    std::vector<std::complex<float>> m_spectra; ///< of the query, [blocks, bins, spectrum]
};

} // namespace stemma
