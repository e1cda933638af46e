#include "core/match/refiner.h"

#include "core/match/line_evidence.h"
#include "core/match/peak_shape.h"

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

/// Rows by which the ends of the span move from one tempo ratio of the grid to the next: onsets are
/// two to three rows wide.
constexpr double driftPerStep = 0.75;
constexpr int ratioSteps = 4; ///< to either side
constexpr int lagSteps = 3; ///< rows of the query to either side
/// Half widths of the peaks over contrast, times these, and the least errors below hold 95 % of the true values:
/// measured on 177 matches of queries that were made from training recordings.
constexpr double ratioErrorFactor = 4.3;
constexpr double pitchErrorFactor = 1.3;
/// What the grid of rows and bins leaves uncertain even in clean sound.
constexpr double leastTimeError = 0.05; ///< seconds that the whole span may be off
constexpr double leastPitchError = 0.03; ///< semitones

/// Similarity of the query's rows [first, end) under an alignment.
class SpanSimilarity
{
public:
    SpanSimilarity(const WhitenedMap& query, const WhitenedMap& reference, int first, int end)
        : m_query(query)
        , m_reference(reference)
        , m_first(first)
        , m_end(end)
        , m_row(static_cast<std::size_t>(query.bins))
    {
        for (int i = first; i < end; ++i)
            m_energy += shiftedProduct(query.row(i), query.row(i), 0);
    }

    double operator()(double queryTime, double referenceTime, double ratio, int shift)
    {
        double product = 0;
        double energy = 0;
        for (int i = m_first; i < m_end; ++i) {
            const double at = referenceTime + (m_query.secondsOf(i) - queryTime) * ratio;
            sampleRows(m_reference, m_reference.rowOf(at), 1, 1, m_row);
            product += shiftedProduct(m_query.row(i), m_row, shift);
            energy += shiftedProduct(m_row, m_row, 0);
        }
        return energy > 0 && m_energy > 0 ? product / std::sqrt(energy * m_energy) : 0;
    }

private:
    const WhitenedMap& m_query;
    const WhitenedMap& m_reference;
    int m_first;
    int m_end;
    std::vector<float> m_row;
    double m_energy = 0;
};

} // namespace

Alignment refine(
    const WhitenedMap& query, const WhitenedMap& reference, const Alignment& start,
    const TimeRange& span)
{
    const int first
        = std::clamp(static_cast<int>(std::lround(query.rowOf(span.start))), 0, query.rows);
    const int end
        = std::clamp(static_cast<int>(std::lround(query.rowOf(span.end))), first, query.rows);
    if (end - first < 4)
        return start;
    SpanSimilarity similarity(query, reference, first, end);
    Alignment result = start;
    result.queryTime = query.secondsOf((first + end - 1) / 2.0);
    result.referenceTime = referenceTimeAt(start, result.queryTime);
    const int shift = shiftInBins(start, query.binsPerOctave);

    const double step = 2 * driftPerStep / (end - first);
    const double lag = start.tempoRatio / query.rowsPerSecond;
    constexpr int ratios = 2 * ratioSteps + 1;
    constexpr int lags = 2 * lagSteps + 1;
    double grid[ratios][lags];
    const auto ratioAt = [&](double i) { return start.tempoRatio * (1 + (i - ratioSteps) * step); };
    const auto timeAt = [&](double j) { return result.referenceTime + (j - lagSteps) * lag; };
    for (int i = 0; i < ratios; ++i) {
        for (int j = 0; j < lags; ++j)
            grid[i][j] = similarity(result.queryTime, timeAt(j), ratioAt(i), shift);
    }
    int top = ratioSteps; // where nothing is better, the start stays
    int topLag = lagSteps;
    for (int i = 0; i < ratios; ++i) {
        for (int j = 0; j < lags; ++j) {
            if (grid[i][j] > grid[top][topLag]) {
                top = i;
                topLag = j;
            }
        }
    }
    double floor = grid[top][topLag]; // what the peaks stand on
    for (const auto& row : grid)
        floor = std::min(floor, *std::min_element(row, row + lags));
    const PeakShape inRatio
        = peakShape(top, ratios, [&](int i) { return grid[i][topLag] - floor; });
    const PeakShape inTime = peakShape(topLag, lags, [&](int j) { return grid[top][j] - floor; });
    result.tempoRatio = ratioAt(inRatio.position);
    result.referenceTime = timeAt(inTime.position);
    result.similarity = grid[top][topLag];

    constexpr int pitches = 5;
    constexpr int middlePitch = pitches / 2;
    double pitch[pitches];
    for (int k = 0; k < pitches; ++k)
        pitch[k]
            = similarity(result.queryTime, timeAt(topLag), ratioAt(top), shift + k - middlePitch);
    const int topPitch = static_cast<int>(std::max_element(pitch + 1, pitch + pitches - 1) - pitch);
    const double pitchFloor = *std::min_element(pitch, pitch + pitches);
    const PeakShape inPitch
        = peakShape(topPitch, pitches, [&](int k) { return pitch[k] - pitchFloor; });
    const double semitonesPerBin = 12 / query.binsPerOctave;
    result.pitchShift = (shift + inPitch.position - middlePitch) * semitonesPerBin;
    if (start.contrast > 0) {
        const double seconds = (end - first) / query.rowsPerSecond;
        result.tempoRatioError = std::hypot(
            start.tempoRatio * step * inRatio.halfWidth * ratioErrorFactor / start.contrast,
            start.tempoRatio * leastTimeError / seconds);
        result.pitchShiftError = std::hypot(
            inPitch.halfWidth * semitonesPerBin * pitchErrorFactor / start.contrast,
            leastPitchError);
    }
    return result;
}

} // namespace stemma
