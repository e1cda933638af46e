#include "core/match/track_matcher.h"

#include "core/match/line_evidence.h"
#include "core/match/refiner.h"
#include "core/match/residual.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace stemma
{
namespace
{

/// Seconds of the query in the shorter of the two patches that are aligned about each place.
constexpr double briefPatch = 4;
constexpr double sameRatio = 0.03; ///< log tempo ratios closer than this are one transformation
constexpr double sameSemitones = 0.6;
constexpr double sameLine = 0.3; ///< seconds between two lines that are one
constexpr double leastContrastOfFurtherLine = 6; ///< unrelated places seldom reach it
constexpr std::size_t mostLines = 4; ///< excerpts of a chopped sample that are followed
constexpr double firstReach = 12; ///< seconds either side in which an extent is sought first
constexpr double furthestReach = 240;
constexpr double corePatch = 4; ///< seconds either side over which the null is measured
constexpr double shortestExtent = 1; ///< seconds; shorter ones carry no tempo
/// Seconds that the tempo of such a short one may be off over its length, measured as in the refiner.
constexpr double shortTimeError = 0.08;
constexpr std::size_t mostGroups = 3; ///< transformations of one track

bool sameTransformation(const Alignment& a, const Alignment& b)
{
    return std::abs(std::log(a.tempoRatio / b.tempoRatio)) < sameRatio
        && std::abs(a.pitchShift - b.pitchShift) < sameSemitones;
}

/// What the slices say, which know tempo and pitch as well as their grid.
Alignment alignmentOf(const SlicePlace& place)
{
    Alignment alignment;
    alignment.queryTime = place.queryTime;
    alignment.referenceTime = place.referenceTime;
    alignment.tempoRatio = place.tempoRatio;
    alignment.pitchShift = place.pitchShift;
    alignment.tempoRatioError = 0.1 * place.tempoRatio;
    alignment.pitchShiftError = 0.5;
    return alignment;
}

/// Nearer than the slices can tell.
bool isNear(const Alignment& a, const Alignment& b)
{
    return std::abs(std::log(a.tempoRatio / b.tempoRatio)) < 0.15
        && std::abs(a.pitchShift - b.pitchShift) < 1;
}

/// Within the steps in which slices are searched.
bool isOfTheHit(const Alignment& alignment, const SliceHit& hit)
{
    return std::abs(std::log(alignment.tempoRatio / hit.tempoRatio)) < 0.25
        && std::abs(alignment.pitchShift - hit.pitchShift) < 1.5;
}

bool isOnLine(const Alignment& line, const Alignment& place)
{
    return std::abs(referenceTimeAt(line, place.queryTime) - place.referenceTime) < sameLine;
}

/// The part of the reference that lies on @p range of the query, with what the null needs to spare.
WhitenedMap
referenceOn(const TimeRange& range, const SpectralView& reference, const Alignment& alignment)
{
    constexpr double spare = 4;
    return whiten(
        reference,
        TimeRange{
            referenceTimeAt(alignment, range.start) - spare,
            referenceTimeAt(alignment, range.end) + spare});
}

} // namespace

TrackMatcher::TrackMatcher(const ScannedQuery& query)
    : m_query(query)
    , m_aligner(query.map.bins, query.map.rowsPerSecond, query.map.binsPerOctave)
    , m_briefAligner(
          query.map.bins, query.map.rowsPerSecond, query.map.binsPerOctave,
          {.patchSeconds = briefPatch})
{
}

std::vector<Alignment>
TrackMatcher::alignPlaces(const CandidateTrack& track, const SpectralView& reference) const
{
    Aligner::Workspace work = m_aligner.makeWorkspace();
    Aligner::Workspace briefWork = m_briefAligner.makeWorkspace();
    std::vector<Alignment> result;
    for (const Candidate& place : track.places) {
        const double reach = m_aligner.reach(place.tempoRatio);
        const WhitenedMap part = whiten(
            reference, TimeRange{place.referenceTime - reach, place.referenceTime + reach});
        result.push_back(m_aligner.align(
            work, m_query.map, place.queryTime, part, place.referenceTime, place.tempoRatio));
        result.push_back(m_briefAligner.align(
            briefWork, m_query.map, place.queryTime, part, place.referenceTime, place.tempoRatio));
    }
    std::erase_if(result, [](const Alignment& alignment) { return !(alignment.contrast > 0); });
    std::sort(result.begin(), result.end(), [](const Alignment& a, const Alignment& b) {
        return std::tuple(-a.contrast, a.queryTime, a.referenceTime, a.patchSeconds)
            < std::tuple(-b.contrast, b.queryTime, b.referenceTime, b.patchSeconds);
    });
    return result;
}

TrackMatcher::Line
TrackMatcher::follow(const SpectralView& reference, const Alignment& alignment) const
{
    const WhitenedMap& query = m_query.map;
    const double queryEnd = query.secondsOf(query.rows);
    const TimeRange patch{alignment.queryTime - corePatch, alignment.queryTime + corePatch};
    Line line;
    for (double reach = firstReach;; reach = furthestReach) {
        const TimeRange range{
            std::max(0.0, alignment.queryTime - reach),
            std::min(queryEnd, alignment.queryTime + reach)};
        line.reference = referenceOn(range, reference, alignment);
        const double null = nullSimilarity(query, line.reference, alignment, patch);
        const auto extentOf = [&](Alignment at) {
            const LineEvidence evidence = evidenceAlong(query, line.reference, at, range);
            at.queryTime = alignment.queryTime;
            return findExtent(query, evidence, at, null);
        };
        line.alignment = alignment;
        line.extent = extentOf(alignment);
        if (line.extent.length() >= shortestExtent) {
            line.alignment = refine(query, line.reference, alignment, line.extent);
            line.extent = extentOf(line.alignment);
        }
        const bool cut = (line.extent.start < range.start + 1 && range.start > 0)
            || (line.extent.end > range.end - 1 && range.end < queryEnd);
        if (!cut || reach == furthestReach)
            break;
    }
    if (line.extent.length() < shortestExtent) {
        // The middle of a segment lies beyond the end of a query that is shorter than half of it.
        const double middle = std::clamp(alignment.queryTime, 0.0, queryEnd);
        line.extent
            = {std::max(0.0, middle - shortestExtent / 2),
               std::min(queryEnd, middle + shortestExtent / 2)};
        line.alignment.tempoRatioError = std::hypot(
            line.alignment.tempoRatioError,
            line.alignment.tempoRatio * shortTimeError / shortestExtent);
    }
    return line;
}

MatchDraft
TrackMatcher::draftOf(std::span<const Alignment> group, const SpectralView& reference) const
{
    MatchDraft draft;
    draft.reasons.agreeingPlaces = static_cast<int>(group.size());
    std::vector<Alignment> lines;
    for (const Alignment& place : group) {
        double& best = place.patchSeconds > briefPatch ? draft.evidence.contrast
                                                       : draft.evidence.briefContrast;
        best = std::max(best, place.contrast);
        draft.evidence.agreement = std::hypot(draft.evidence.agreement, place.contrast);
        const bool known = std::any_of(lines.begin(), lines.end(), [&](const Alignment& line) {
            return isOnLine(line, place);
        });
        if (known || lines.size() >= mostLines
            || (!lines.empty() && place.contrast < leastContrastOfFurtherLine))
            continue;
        const Line line = follow(reference, place);
        const ScanSummary scan = findOccurrences(
            m_query, line.reference, line.alignment, line.extent, draft.occurrences);
        if (lines.empty()) {
            draft.alignment = line.alignment;
            draft.extent = line.extent;
            draft.evidence.similarity = line.alignment.similarity;
            draft.evidence.scanContrast = scan.contrast;
            draft.evidence.scanHeight = scan.height;
            draft.evidence.seconds = line.extent.length();
            draft.reasons.explained = std::pow(line.alignment.similarity, 2);
            draft.reasons.residual
                = residualMisalignment(m_query.map, line.reference, line.alignment, line.extent);
        }
        lines.push_back(line.alignment);
    }
    std::sort(
        draft.occurrences.begin(), draft.occurrences.end(),
        [](const Occurrence& a, const Occurrence& b) { return a.query.start < b.query.start; });
    return draft;
}

std::vector<MatchDraft>
TrackMatcher::match(const CandidateTrack& track, const SpectralView& reference) const
{
    std::vector<std::vector<Alignment>> groups;
    for (const Alignment& alignment : alignPlaces(track, reference)) {
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& known) {
            return sameTransformation(known.front(), alignment);
        });
        if (group != groups.end())
            group->push_back(alignment);
        else if (
            groups.empty()
            || (groups.size() < mostGroups && alignment.contrast >= leastContrastOfFurtherLine))
            groups.push_back({alignment});
    }
    if (track.sliced) {
        const Alignment alignment = alignmentOf(*track.sliced);
        if (std::none_of(groups.begin(), groups.end(), [&](const auto& known) {
                return isNear(known.front(), alignment);
            }))
            groups.push_back({alignment});
    }
    std::vector<MatchDraft> drafts;
    for (const std::vector<Alignment>& group : groups) {
        MatchDraft draft = draftOf(group, reference);
        draft.track = track.track;
        draft.evidence.vote = track.vote;
        draft.evidence.deviations = track.deviations;
        if (track.sliceHit && isOfTheHit(draft.alignment, *track.sliceHit))
            draft.evidence.sliceStrength = track.sliceHit->strength;
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

} // namespace stemma
