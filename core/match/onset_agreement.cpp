#include "core/match/onset_agreement.h"

#include "core/match/line_evidence.h"
#include "core/match/whitening.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace stemma
{
namespace
{

constexpr int tileRows = 32;
constexpr int steps = 4; ///< moves of the reference to either side
constexpr int lags = 2 * steps + 1;
constexpr double longestMove = 0.04; ///< seconds
constexpr double quiet
    = 0.25; ///< of the loudest tile's level: quieter tiles of the reference say nothing
constexpr std::size_t fewestTiles = 12;
constexpr double leastPeak = 0.2; ///< what lies lower is silent, steady or buried
constexpr double longest = 60; ///< seconds
constexpr double spare = 1; ///< seconds either side, for the whitening

/// Changes from the row before to the row after, [rows, bins].
class Changes
{
public:
    /// Of @p rows rows from @p firstRow on, @p rowStep apart.
    Changes(const WhitenedMap& map, double firstRow, double rowStep, int rows)
        : m_bins(map.bins)
    {
        const std::size_t width = static_cast<std::size_t>(map.bins);
        std::vector<float> values(static_cast<std::size_t>(rows + 2) * width);
        sampleRows(map, firstRow - rowStep, rowStep, rows + 2, values);
        m_values.resize(static_cast<std::size_t>(rows) * width);
        for (std::size_t i = 0; i < m_values.size(); ++i)
            m_values[i] = values[i + 2 * width] - values[i];
    }

    const float* at(int row, int bin) const
    {
        return m_values.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(m_bins)
            + static_cast<std::size_t>(bin);
    }

private:
    int m_bins;
    std::vector<float> m_values;
};

struct Tile {
    double level = 0; ///< of the reference
    std::array<double, lags> agreement{};

    /// Where the line says, or a step beside it.
    double onLine() const
    {
        return std::max({agreement[steps - 1], agreement[steps], agreement[steps + 1]});
    }
};

/// Of a tile of each, sum of the products of what lies on each other.
double product(const Changes& a, int binOfA, const Changes& b, int binOfB, int row, int height)
{
    double sum = 0;
    for (int i = row; i < row + tileRows; ++i) {
        const float* ofA = a.at(i, binOfA);
        const float* ofB = b.at(i, binOfB);
        for (int k = 0; k < height; ++k)
            sum += double(ofA[k]) * ofB[k];
    }
    return sum;
}

Tile compare(
    const Changes& query, const std::vector<Changes>& reference, int row, int bin, int height,
    int shift)
{
    Tile tile;
    const int inReference = bin - shift;
    const double ofQuery = product(query, bin, query, bin, row, height);
    for (std::size_t lag = 0; lag < lags; ++lag) {
        const Changes& moved = reference[lag];
        const double ofReference = product(moved, inReference, moved, inReference, row, height);
        if (ofQuery > 0 && ofReference > 0)
            tile.agreement[lag] = product(query, bin, moved, inReference, row, height)
                / std::sqrt(ofQuery * ofReference);
        if (lag == steps)
            tile.level = std::sqrt(ofReference);
    }
    return tile;
}

/// Peak less edges of what the quarter of the tiles has on average that agrees most.
std::optional<double> sharpness(std::vector<Tile> tiles)
{
    double loudest = 0;
    for (const Tile& tile : tiles)
        loudest = std::max(loudest, tile.level);
    std::erase_if(tiles, [&](const Tile& tile) { return !(tile.level > quiet * loudest); });
    if (tiles.size() < fewestTiles)
        return {};
    std::ranges::stable_sort(tiles, std::greater(), &Tile::onLine);
    tiles.resize(tiles.size() / 4);
    std::array<double, lags> mean{};
    for (const Tile& tile : tiles) {
        for (std::size_t lag = 0; lag < lags; ++lag)
            mean[lag] += tile.agreement[lag] / static_cast<double>(tiles.size());
    }
    const double peak = *std::ranges::max_element(mean);
    if (peak < leastPeak)
        return {};
    return peak - (mean.front() + mean.back()) / 2;
}

} // namespace

std::optional<double> onsetAgreement(
    const SpectralView& query, const SpectralView& reference, const Alignment& alignment,
    TimeRange extent)
{
    if (extent.length() > longest) {
        const double middle = (extent.start + extent.end) / 2;
        extent = {middle - longest / 2, middle + longest / 2};
    }
    WhiteningSettings fine;
    fine.framesPerRow = 1;
    const WhitenedMap a = whiten(query, TimeRange{extent.start - spare, extent.end + spare}, fine);
    const double inReference = referenceTimeAt(alignment, extent.start);
    const WhitenedMap b = whiten(
        reference, TimeRange{inReference - spare, referenceTimeAt(alignment, extent.end) + spare},
        fine);
    const int rows
        = static_cast<int>(std::lround(extent.length() * a.rowsPerSecond)) / tileRows * tileRows;
    if (a.rows == 0 || b.rows == 0 || rows < tileRows)
        return {};

    const Changes ofQuery(a, a.rowOf(extent.start), 1, rows);
    std::vector<Changes> ofReference;
    const double rowStep = alignment.tempoRatio * b.rowsPerSecond / a.rowsPerSecond;
    for (int lag = -steps; lag <= steps; ++lag) {
        const double move = longestMove * lag / steps * alignment.tempoRatio;
        ofReference.emplace_back(b, b.rowOf(inReference + move), rowStep, rows);
    }
    const int shift = shiftInBins(alignment, a.binsPerOctave);
    const int height = static_cast<int>(std::lround(a.binsPerOctave));
    std::vector<Tile> tiles;
    for (int row = 0; row < rows; row += tileRows) {
        for (int bin = 0; bin + height <= a.bins; bin += height) {
            if (bin - shift >= 0 && bin - shift + height <= b.bins)
                tiles.push_back(compare(ofQuery, ofReference, row, bin, height, shift));
        }
    }
    return sharpness(std::move(tiles));
}

} // namespace stemma
