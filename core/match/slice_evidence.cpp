#include "core/match/slice_evidence.h"

#include "core/base/int8_product.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace stemma
{
namespace
{

constexpr int sliceRows = 6; ///< 0.48 s
constexpr int sliceHop = 3;
constexpr double queryReach = 12; ///< seconds to either side
constexpr double referenceReach = 8;
/// Columns between the pitch shift and those that give the null: far enough to share no partials.
constexpr int nullShifts[] = {-9, -7, -6, -5, -4, -3, 3, 4, 5, 6, 7, 9};
/// Below this share of the mean energy a slice counts as silent: dividing by less would let noise win.
constexpr double quietShare = 0.2;
constexpr int packedMultiple = 64; ///< widths that processors like

/// The frames of @p map within queryReach of @p time.
FlatMap around(const FlatMap& map, double time)
{
    const double rate = map.framesPerSecond;
    const int first = std::clamp(static_cast<int>((time - queryReach) * rate), 0, map.frames);
    const int end = std::clamp(static_cast<int>((time + queryReach) * rate), first, map.frames);
    FlatMap result = map;
    result.frames = end - first;
    const auto at = [&](int frame) {
        return map.values.begin() + static_cast<std::ptrdiff_t>(frame) * map.columns;
    };
    result.values.assign(at(first), at(end));
    return result;
}

/// Rows of a coarse map, padded to a width for products, with their energies summed up.
struct Rows {
    int count = 0;
    std::vector<std::int8_t> values;
    std::vector<double> energy; ///< of all rows before each; one more than rows

    double energyOf(int first) const
    {
        const std::size_t at = static_cast<std::size_t>(first);
        const double mean = energy.back() / count * sliceRows;
        return std::max(energy[at + sliceRows] - energy[at], quietShare * mean);
    }
};

Rows rowsOf(const CoarseMap& map, int first, int end, int shift, int width)
{
    Rows rows;
    rows.count = end - first;
    rows.values.resize(static_cast<std::size_t>(rows.count) * static_cast<std::size_t>(width));
    rows.energy.assign(1, 0);
    for (int i = 0; i < rows.count; ++i) {
        const auto row = std::span(rows.values)
                             .subspan(
                                 static_cast<std::size_t>(i) * static_cast<std::size_t>(width),
                                 static_cast<std::size_t>(width));
        copyExcerpt(map, first + i, 1, shift, row);
        double energy = 0;
        for (const std::int8_t value : row)
            energy += double(value) * value;
        rows.energy.push_back(rows.energy.back() + energy);
    }
    return rows;
}

/// The mean over the better half of the query's slices of the best similarity with any slice of the reference.
double agreement(
    const Rows& query, const Rows& reference, const Int8Rows& packed,
    std::vector<std::int32_t>& products)
{
    const std::size_t width = static_cast<std::size_t>(reference.count);
    products.resize(static_cast<std::size_t>(query.count) * width);
    packed.products(query.values, products);
    std::vector<double> inverse; // of the square roots of the reference's energies
    for (int j = 0; j + sliceRows <= reference.count; ++j)
        inverse.push_back(1 / std::sqrt(std::max(1.0, reference.energyOf(j))));
    std::vector<double> best;
    for (int i = 0; i + sliceRows <= query.count; i += sliceHop) {
        double top = 0;
        const std::int32_t* row = products.data() + static_cast<std::size_t>(i) * width;
        for (std::size_t j = 0; j < inverse.size(); ++j) {
            std::int32_t sum = 0;
            for (std::size_t k = 0; k < sliceRows; ++k)
                sum += row[k * width + j + k];
            top = std::max(top, sum * inverse[j]);
        }
        best.push_back(top / std::sqrt(std::max(1.0, query.energyOf(i))));
    }
    const auto half = static_cast<std::ptrdiff_t>((best.size() + 1) / 2);
    std::nth_element(best.begin(), best.begin() + half - 1, best.end(), std::greater<>());
    return std::accumulate(best.begin(), best.begin() + half, 0.0) / static_cast<double>(half);
}

} // namespace

double sliceDeviations(const FlatMap& query, const CoarseMap& reference, const SlicePlace& place)
{
    const CoarseMap map = coarsen(around(query, place.queryTime), place.tempoRatio);
    const double rate = reference.rowsPerSecond;
    const int first = std::clamp(
        static_cast<int>((place.referenceTime - referenceReach) * rate), 0, reference.rows);
    const int end = std::clamp(
        static_cast<int>((place.referenceTime + referenceReach) * rate), first, reference.rows);
    if (map.rows < sliceRows || end - first < 2 * sliceRows)
        return 0;
    const int width = (reference.columns + packedMultiple - 1) / packedMultiple * packedMultiple;
    const Rows referenceRows = rowsOf(reference, first, end, 0, width);
    const Int8Rows packed(referenceRows.values, width);
    const int shift
        = static_cast<int>(std::lround(place.pitchShift * reference.columnsPerOctave / 12));
    std::vector<std::int32_t> products;
    const auto agreementAt = [&](int columns) {
        return agreement(rowsOf(map, 0, map.rows, columns, width), referenceRows, packed, products);
    };
    double sum = 0;
    double squares = 0;
    for (const int offset : nullShifts) {
        const double value = agreementAt(shift + offset);
        sum += value;
        squares += value * value;
    }
    const double count = std::size(nullShifts);
    const double deviation = std::sqrt(std::max(0.0, squares / count - sum * sum / count / count));
    constexpr double leastDeviation = 1e-4;
    return (agreementAt(shift) - sum / count) / std::max(deviation, leastDeviation);
}

} // namespace stemma
