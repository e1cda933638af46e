#include "core/match/placement_agreement.h"

#include "core/match/line_evidence.h"
#include "core/match/whitening.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace stemma
{
namespace
{

constexpr double longest = 60; ///< seconds
constexpr double spare = 0.5; ///< seconds either side, for the whitening

/// Moves a row up by a fraction of a bin and more; zeros come in from beyond.
void shiftRow(std::span<const float> row, double bins, std::vector<float>& out)
{
    const double whole = std::floor(bins);
    const float part = static_cast<float>(bins - whole);
    const auto first = static_cast<std::ptrdiff_t>(whole);
    const auto count = static_cast<std::ptrdiff_t>(row.size());
    const auto at = [&](std::ptrdiff_t i) {
        return i >= 0 && i < count ? row[static_cast<std::size_t>(i)] : 0.0F;
    };
    for (std::ptrdiff_t i = 0; i < count; ++i)
        out[static_cast<std::size_t>(i)] = at(i - first) * (1 - part) + at(i - first - 1) * part;
}

} // namespace

double placementAgreement(
    const SpectralView& query, const SpectralView& reference, const Alignment& alignment,
    TimeRange extent)
{
    if (query.frames() == 0 || reference.frames() == 0 || query.bins != reference.bins)
        return 0;
    if (extent.length() > longest) {
        const double middle = (extent.start + extent.end) / 2;
        extent = {middle - longest / 2, middle + longest / 2};
    }
    WhiteningSettings fine;
    fine.framesPerRow = 1;
    const WhitenedMap a = whiten(query, TimeRange{extent.start - spare, extent.end + spare}, fine);
    const WhitenedMap b = whiten(
        reference,
        TimeRange{
            referenceTimeAt(alignment, extent.start) - spare,
            referenceTimeAt(alignment, extent.end) + spare},
        fine);
    if (a.rows == 0 || b.rows == 0)
        return 0;

    const int first = std::clamp(static_cast<int>(std::lround(a.rowOf(extent.start))), 0, a.rows);
    const int end = std::clamp(static_cast<int>(std::lround(a.rowOf(extent.end))), first, a.rows);
    const double shift = alignment.pitchShift * query.axes.binsPerOctave / 12;
    std::vector<float> row(static_cast<std::size_t>(b.bins));
    std::vector<float> shifted(row.size());
    double product = 0;
    double ofQuery = 0;
    double ofReference = 0;
    for (int i = first; i < end; ++i) {
        sampleRows(b, b.rowOf(referenceTimeAt(alignment, a.secondsOf(i))), 1, 1, row);
        shiftRow(row, shift, shifted);
        const std::span<const float> own = a.row(i);
        product += shiftedProduct(own, shifted, 0);
        ofQuery += shiftedProduct(own, own, 0);
        ofReference += shiftedProduct(shifted, shifted, 0);
    }
    return ofQuery > 0 && ofReference > 0 ? product / std::sqrt(ofQuery * ofReference) : 0;
}

} // namespace stemma
