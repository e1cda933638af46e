#include "core/match/occurrences.h"

#include "core/match/line_evidence.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace stemma
{
namespace
{

bool isFree(const TimeRange& range, const std::vector<Occurrence>& found, double mostOverlap)
{
    return std::none_of(found.begin(), found.end(), [&](const Occurrence& other) {
        const double shorter = std::min(range.length(), other.query.length());
        return overlap(range, other.query) > mostOverlap * shorter;
    });
}

/// Cuts what already found occurrences take off either end.
TimeRange cutToFree(TimeRange range, const std::vector<Occurrence>& found)
{
    const double middle = (range.start + range.end) / 2;
    for (const Occurrence& other : found) {
        if (overlap(range, other.query) <= 0)
            continue;
        if ((other.query.start + other.query.end) / 2 < middle)
            range.start = std::max(range.start, other.query.end);
        else
            range.end = std::min(range.end, other.query.start);
    }
    return range;
}

} // namespace

void addWhereFree(std::vector<Occurrence>& found, Occurrence added, double mostOverlap)
{
    if (!isFree(added.query, found, mostOverlap))
        return;
    const TimeRange whole = added.query;
    added.query = cutToFree(whole, found);
    if (added.query.length() < 0.5 * whole.length())
        return;
    const double ratio = whole.length() > 0 ? added.reference.length() / whole.length() : 0;
    added.reference.start += (added.query.start - whole.start) * ratio;
    added.reference.end += (added.query.end - whole.end) * ratio;
    found.push_back(added);
}

ScanSummary findOccurrences(
    const ScannedQuery& query, const WhitenedMap& reference, const Alignment& alignment,
    const TimeRange& extent, std::vector<Occurrence>& found, const OccurrenceSettings& settings)
{
    const WhitenedMap& map = query.map;
    const int firstRow = static_cast<int>(std::lround(map.rowOf(extent.start)));
    const int rows = std::clamp(
        static_cast<int>(std::lround(extent.length() * map.rowsPerSecond)), 1,
        QueryScanner::longestExcerpt);
    std::vector<float> excerpt(static_cast<std::size_t>(rows) * static_cast<std::size_t>(map.bins));
    const double start = referenceTimeAt(alignment, map.secondsOf(firstRow));
    sampleRows(
        reference, reference.rowOf(start),
        alignment.tempoRatio * reference.rowsPerSecond / map.rowsPerSecond, rows, excerpt);
    const ScanResult scan = query.scanner.scan(excerpt, shiftInBins(alignment, map.binsPerOctave));

    const auto rangeAt = [&](int row) {
        const double from = extent.start + (row - firstRow) / map.rowsPerSecond;
        return TimeRange{from, from + extent.length()};
    };
    const auto heightAt
        = [&](int row) { return scan.similarity[static_cast<std::size_t>(row)] - scan.median; };
    int best = std::clamp(firstRow, 0, map.rows - 1);
    for (int row = std::max(0, best - 2); row <= std::min(map.rows - 1, firstRow + 2); ++row) {
        if (heightAt(row) > heightAt(best))
            best = row;
    }
    const ScanSummary summary{
        scan.deviation > 0 ? heightAt(best) / scan.deviation : 0, heightAt(best), scan.median};

    const auto add = [&](const TimeRange& range, double score, const Alignment& at) {
        addWhereFree(
            found,
            {range, {referenceTimeAt(at, range.start), referenceTimeAt(at, range.end)}, score},
            settings.mostOverlap);
    };
    add(extent, 1, alignment);

    const double least
        = std::max(settings.leastShare * summary.height, settings.leastDeviations * scan.deviation);
    std::vector<int> peaks;
    for (int row = 0; row < map.rows; ++row) {
        const bool top = (row == 0 || heightAt(row) >= heightAt(row - 1))
            && (row + 1 == map.rows || heightAt(row) > heightAt(row + 1));
        if (top && heightAt(row) >= least && heightAt(row) > 0)
            peaks.push_back(row);
    }
    std::stable_sort(
        peaks.begin(), peaks.end(), [&](int a, int b) { return heightAt(a) > heightAt(b); });
    for (const int row : peaks) {
        if (static_cast<int>(found.size()) >= settings.most)
            break;
        const TimeRange range = rangeAt(row);
        if (range.start < 0 || range.end > map.secondsOf(map.rows))
            continue;
        Alignment here = alignment;
        here.queryTime = alignment.queryTime + (row - firstRow) / map.rowsPerSecond;
        add(range, std::clamp(heightAt(row) / std::max(summary.height, 1e-9), 0.0, 1.0), here);
    }
    return summary;
}

} // namespace stemma
