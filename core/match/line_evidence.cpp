#include "core/match/line_evidence.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace stemma
{
namespace
{

float energyOf(std::span<const float> row)
{
    return shiftedProduct(row, row, 0);
}

/// [first, end) of the consecutive values with the greatest sum.
struct Run {
    int first = 0;
    int end = 0;
    double sum = 0;
};

Run greatestRun(std::span<const double> values, int from, int to)
{
    Run best{from, from, 0};
    Run run = best;
    for (int i = from; i < to; ++i) {
        if (run.sum <= 0)
            run = {i, i, 0};
        run.sum += values[static_cast<std::size_t>(i)];
        run.end = i + 1;
        if (run.sum > best.sum)
            best = run;
    }
    return best;
}

/// How many of the values from @p at on, going in @p direction, are worth adding.
int extension(std::span<const double> values, int at, int direction, int longestGap)
{
    double sum = 0;
    double best = 0;
    int length = 0;
    const int count = static_cast<int>(values.size());
    for (int i = 0; at + i * direction >= 0 && at + i * direction < count; ++i) {
        sum += values[static_cast<std::size_t>(at + i * direction)];
        if (sum > best) {
            best = sum;
            length = i + 1;
        } else if (i + 1 - length > longestGap) {
            break;
        }
    }
    return length;
}

} // namespace

double LineEvidence::similarity(int first, int end) const
{
    double products = 0;
    double bounds = 0;
    const int last = std::min(end - firstRow, static_cast<int>(product.size()));
    for (int i = std::max(0, first - firstRow); i < last; ++i) {
        products += product[static_cast<std::size_t>(i)];
        bounds += bound[static_cast<std::size_t>(i)];
    }
    return bounds > 0 ? products / bounds : 0;
}

int shiftInBins(const Alignment& alignment, double binsPerOctave)
{
    return static_cast<int>(std::lround(alignment.pitchShift * binsPerOctave / 12));
}

float shiftedProduct(std::span<const float> query, std::span<const float> reference, int shift)
{
    const int bins = static_cast<int>(query.size());
    const int first = std::clamp(shift, 0, bins);
    const int end = std::clamp(bins + shift, first, bins);
    // Eight sums, so that the compiler may keep them in one register.
    constexpr int lanes = 8;
    float sums[lanes] = {};
    const float* q = query.data() + first;
    const float* r = reference.data() + first - shift;
    const int count = end - first;
    int i = 0;
    for (; i + lanes <= count; i += lanes) {
        for (int lane = 0; lane < lanes; ++lane)
            sums[lane] += q[i + lane] * r[i + lane];
    }
    for (; i < count; ++i)
        sums[0] += q[i] * r[i];
    float total = 0;
    for (const float sum : sums)
        total += sum;
    return total;
}

LineEvidence evidenceAlong(
    const WhitenedMap& query, const WhitenedMap& reference, const Alignment& alignment,
    const TimeRange& range)
{
    LineEvidence result;
    result.firstRow
        = std::clamp(static_cast<int>(std::floor(query.rowOf(range.start))), 0, query.rows);
    const int end = std::clamp(
        static_cast<int>(std::ceil(query.rowOf(range.end))), result.firstRow, query.rows);
    const int shift = shiftInBins(alignment, query.binsPerOctave);
    std::vector<float> row(static_cast<std::size_t>(query.bins));
    for (int i = result.firstRow; i < end; ++i) {
        const double at = referenceTimeAt(alignment, query.secondsOf(i));
        sampleRows(reference, reference.rowOf(at), 1, 1, row);
        result.product.push_back(shiftedProduct(query.row(i), row, shift));
        result.bound.push_back(std::sqrt(energyOf(query.row(i)) * energyOf(row)));
    }
    return result;
}

double nullSimilarity(
    const WhitenedMap& query, const WhitenedMap& reference, const Alignment& alignment,
    const TimeRange& range)
{
    // No simple fractions of each other, so that a steady beat does not meet itself on all of them.
    constexpr double offsets[] = {-1.62, -1.23, -0.88, -0.57, 0.57, 0.88, 1.23, 1.62};
    double sum = 0;
    for (const double offset : offsets) {
        Alignment beside = alignment;
        beside.referenceTime += offset * alignment.tempoRatio;
        const LineEvidence evidence = evidenceAlong(query, reference, beside, range);
        sum += evidence.similarity(
            evidence.firstRow, evidence.firstRow + static_cast<int>(evidence.product.size()));
    }
    return sum / std::size(offsets);
}

TimeRange findExtent(
    const WhitenedMap& query, const LineEvidence& evidence, const Alignment& alignment,
    double nullSimilarity, const ExtentSettings& settings)
{
    const int rows = static_cast<int>(evidence.product.size());
    const int centre
        = static_cast<int>(std::lround(query.rowOf(alignment.queryTime))) - evidence.firstRow;
    const int reach = static_cast<int>(settings.coreSeconds * query.rowsPerSecond);
    const int from = std::clamp(centre - reach, 0, rows);
    const int to = std::clamp(centre + reach, from, rows);

    const auto gains = [&](double threshold) {
        std::vector<double> result(evidence.product.size());
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] = evidence.product[i] - threshold * evidence.bound[i];
        return result;
    };
    // First what clearly exceeds the null, to learn how high agreement is here; then the border half
    // way between the two.
    const Run core = greatestRun(gains(nullSimilarity), from, to);
    if (core.end == core.first)
        return {alignment.queryTime, alignment.queryTime};
    const double high
        = evidence.similarity(evidence.firstRow + core.first, evidence.firstRow + core.end);
    const std::vector<double> gain = gains((high + nullSimilarity) / 2);
    const Run run = greatestRun(gain, from, to);
    const int longestGap = static_cast<int>(settings.longestGap * query.rowsPerSecond);
    const int first = run.first - extension(gain, run.first - 1, -1, longestGap);
    const int end = run.end + extension(gain, run.end, 1, longestGap);
    const double half = 0.5 / query.rowsPerSecond;
    return {
        std::max(0.0, query.secondsOf(evidence.firstRow + first) - half),
        query.secondsOf(evidence.firstRow + end) - half};
}

} // namespace stemma
