#include "core/match/slice_evidence.h"

#include "core/base/int8_product.h"
#include "core/match/slice_rows.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace stemma
{
namespace
{

constexpr double queryReach = 12; ///< seconds to either side
constexpr double referenceReach = 8;
/// Columns between the pitch shift and those that give the null: far enough to share no partials.
constexpr int nullShifts[] = {-9, -7, -6, -5, -4, -3, 3, 4, 5, 6, 7, 9};
/// What is tried about a place whose tempo ratio is known to an eighth.
constexpr int refinedRatios = 3;
constexpr double refinedRatioStep = 1.045;

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
        return std::max(energy[at + sliceRows] - energy[at], quietSlice * mean);
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

/// How well the slices of a query agree with a reference.
struct Agreement {
    double mean
        = 0; ///< over the better half of the slices, of the best similarity with any of the reference
    double best = 0; ///< similarity of the one that agrees best,
    int queryRow = 0; ///< and where it begins
    int referenceRow = 0;
};

/// The reference about a place, held against the query at one tempo ratio.
class Surroundings
{
public:
    Surroundings(const CoarseMap& reference, double time)
        : m_map(reference)
        , m_width(fastWidth(reference.columns))
        , m_first(rowAt(time - referenceReach, 0))
        , m_rows(rowsOf(reference, m_first, rowAt(time + referenceReach, m_first), 0, m_width))
        , m_packed(m_rows.values, m_width)
    {
        for (int j = 0; j + sliceRows <= m_rows.count; ++j)
            m_inverse.push_back(1 / std::sqrt(std::max(1.0, m_rows.energyOf(j))));
    }

    bool isTooShort() const { return m_rows.count < 2 * sliceRows; }

    /// @param query at the reference's tempo, which it is moved to by @p shift columns
    Agreement agreement(const CoarseMap& query, int shift)
    {
        const Rows rows = rowsOf(query, 0, query.rows, shift, m_width);
        const std::size_t width = static_cast<std::size_t>(m_rows.count);
        m_products.resize(static_cast<std::size_t>(rows.count) * width);
        m_packed.products(rows.values, m_products);
        Agreement result;
        std::vector<double> best;
        for (int i = 0; i + sliceRows <= rows.count; i += sliceHop) {
            const double scale = 1 / std::sqrt(std::max(1.0, rows.energyOf(i)));
            const auto [similarity, at] = bestOf(static_cast<std::size_t>(i));
            best.push_back(similarity * scale);
            if (best.back() > result.best)
                result = {0, best.back(), i, m_first + at};
        }
        const auto half = static_cast<std::ptrdiff_t>((best.size() + 1) / 2);
        std::nth_element(best.begin(), best.begin() + half - 1, best.end(), std::greater<>());
        result.mean
            = std::accumulate(best.begin(), best.begin() + half, 0.0) / static_cast<double>(half);
        return result;
    }

private:
    int rowAt(double time, int least) const
    {
        return std::clamp(static_cast<int>(time * m_map.rowsPerSecond), least, m_map.rows);
    }

    /// The reference's row at which the slice that begins at @p row of the products agrees best, counted from
    /// m_first, and its product over the reference's norm.
    std::pair<double, int> bestOf(std::size_t row) const
    {
        const std::size_t width = static_cast<std::size_t>(m_rows.count);
        const std::int32_t* products = m_products.data() + row * width;
        std::pair<double, int> best(0, 0);
        for (std::size_t j = 0; j < m_inverse.size(); ++j) {
            std::int32_t sum = 0;
            for (std::size_t k = 0; k < sliceRows; ++k)
                sum += products[k * width + j + k];
            if (sum * m_inverse[j] > best.first)
                best = {sum * m_inverse[j], static_cast<int>(j)};
        }
        return best;
    }

    const CoarseMap& m_map;
    int m_width;
    int m_first;
    Rows m_rows;
    Int8Rows m_packed;
    std::vector<double> m_inverse; ///< of the norms of the reference's slices
    std::vector<std::int32_t> m_products; ///< [rows of the query, rows of the reference]
};

} // namespace

double sliceDeviations(const FlatMap& query, const CoarseMap& reference, const SlicePlace& place)
{
    const CoarseMap map = coarsen(around(query, place.queryTime), place.tempoRatio);
    Surroundings surroundings(reference, place.referenceTime);
    if (map.rows < sliceRows || surroundings.isTooShort())
        return 0;
    const int shift
        = static_cast<int>(std::lround(place.pitchShift * reference.columnsPerOctave / 12));
    double sum = 0;
    double squares = 0;
    for (const int offset : nullShifts) {
        const double value = surroundings.agreement(map, shift + offset).mean;
        sum += value;
        squares += value * value;
    }
    const double count = std::size(nullShifts);
    const double deviation = std::sqrt(std::max(0.0, squares / count - sum * sum / count / count));
    constexpr double leastDeviation = 1e-4;
    return (surroundings.agreement(map, shift).mean - sum / count)
        / std::max(deviation, leastDeviation);
}

SlicePlace refineSlices(const FlatMap& query, const CoarseMap& reference, const SlicePlace& start)
{
    Surroundings surroundings(reference, start.referenceTime);
    const FlatMap part = around(query, start.queryTime);
    const double partStart = std::max(0.0, start.queryTime - queryReach);
    const double rate = reference.rowsPerSecond;
    SlicePlace result = start;
    if (surroundings.isTooShort())
        return result;
    double best = 0;
    for (int step = -refinedRatios; step <= refinedRatios; ++step) {
        const double ratio = start.tempoRatio * std::pow(refinedRatioStep, step);
        const CoarseMap map = coarsen(part, ratio);
        if (map.rows < sliceRows)
            continue;
        for (int side = -1; side <= 1; ++side) {
            const double pitch = start.pitchShift + side * 12 / reference.columnsPerOctave;
            const Agreement found = surroundings.agreement(
                map, static_cast<int>(std::lround(pitch * reference.columnsPerOctave / 12)));
            if (found.mean <= best)
                continue;
            best = found.mean;
            constexpr double middle = sliceRows / 2.0;
            result
                = {partStart + (found.queryRow + middle) / rate / ratio,
                   (found.referenceRow + middle) / rate, ratio, pitch};
        }
    }
    return result;
}

} // namespace stemma
