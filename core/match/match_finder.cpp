#include "core/match/match_finder.h"

#include "core/match/copies.h"
#include "core/match/line_evidence.h"
#include "core/match/merge_matches.h"
#include "core/match/slice_evidence.h"
#include "core/match/track_matcher.h"

#include <algorithm>
#include <iterator>
#include <mutex>
#include <numeric>
#include <optional>
#include <tuple>

namespace stemma
{
namespace
{

/// A weaker transformation of a track that is listed already must be more likely than not.
constexpr double leastFurtherProbability = 0.5;

/// What nullOf() gives in libraries of ordinary music, the median of queries against 100 training
/// recordings. Stands in for the tracks that a small library lacks.
constexpr double usualNullContrast = 4.06;
constexpr double usualNullBriefContrast = 4.31;
constexpr std::size_t tracksForANull = 20;
constexpr double eventfulShare = 0.02; ///< of the most eventful row's energy
constexpr double leastEventful = 1.2; ///< seconds, or three tenths of a short query
/// What lies below has never been the right one, and judging a pair costs 10 ms.
constexpr std::size_t rerankedDrafts = 32;

/// One track's part of the work and its outcome; tasks write to their own only.
struct TrackWork {
    const CandidateTrack* candidate = nullptr;
    SpectralView reference;
    std::vector<MatchDraft> drafts;
    std::optional<Error> error;
};

/// Whether hardly anything happens in the query but steady sound and silence: a lonely onset resembles any other.
bool isTooSparse(const WhitenedMap& query)
{
    std::vector<double> energies;
    for (int i = 0; i < query.rows; ++i) {
        const auto row = query.row(i);
        energies.push_back(std::inner_product(row.begin(), row.end(), row.begin(), 0.0));
    }
    const double loudest = energies.empty() ? 0 : *std::ranges::max_element(energies);
    const auto eventful = std::ranges::count_if(
        energies, [&](double energy) { return energy > eventfulShare * loudest; });
    const double least = std::min(leastEventful * query.rowsPerSecond, 0.3 * query.rows);
    return static_cast<double>(eventful) < least || !(loudest > 0);
}

bool concernsTheTrackAlone(const Error& error)
{
    return error.code != ErrorCode::Cancelled && error.code != ErrorCode::Internal;
}

/// Of the reference about a draft's place.
double slicesOf(const MatchDraft& draft, const FlatMap& query, const CoarseMap& reference)
{
    const Alignment& alignment = draft.alignment;
    return sliceDeviations(
        query, reference,
        {alignment.queryTime, alignment.referenceTime, alignment.tempoRatio, alignment.pitchShift});
}

void matchTrack(
    const MatchRequest& request, const TrackMatcher& matcher, const FlatMap& query, TrackWork& work)
{
    const auto reference = request.referenceMap(work.candidate->track);
    if (!reference) {
        if (!concernsTheTrackAlone(reference.error()))
            work.error = reference.error();
        return;
    }
    if (!(reference->axes == request.query.axes) || reference->bins != request.query.bins) {
        work.error = Error{ErrorCode::EncoderMismatch, "spectral maps with different axes", {}, {}};
        return;
    }
    work.reference = *reference;
    work.drafts = matcher.match(*work.candidate, *reference);
    for (MatchDraft& draft : work.drafts) {
        if (work.candidate->map != nullptr)
            draft.evidence.slices = slicesOf(draft, query, *work.candidate->map);
    }
}

/// The median over the tracks of a track's best value: what one that is not in the query reaches, as long
/// as fewer than half of them are, which a library of a few tracks cannot promise by itself.
double nullOf(const std::vector<TrackWork>& works, double MatchEvidence::*value, double usual)
{
    std::vector<double> values;
    for (const TrackWork& work : works) {
        double best = 0;
        for (const MatchDraft& draft : work.drafts)
            best = std::max(best, draft.evidence.*value);
        if (best > 0)
            values.push_back(best);
    }
    values.resize(std::max(values.size(), tracksForANull), usual);
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

Match toMatch(const MatchDraft& draft)
{
    Match match;
    match.track = draft.track;
    match.score = draft.probability;
    match.band = bandOf(draft.probability);
    match.query = draft.extent;
    match.reference
        = {referenceTimeAt(draft.alignment, draft.extent.start),
           referenceTimeAt(draft.alignment, draft.extent.end)};
    match.tempoRatio = draft.alignment.tempoRatio;
    match.tempoRatioError = draft.alignment.tempoRatioError;
    match.pitchShift = draft.alignment.pitchShift;
    match.pitchShiftError = draft.alignment.pitchShiftError;
    match.reasons = draft.reasons;
    const bool isLong = draft.evidence.contrast > 0;
    match.reasons.contrast = isLong ? draft.evidence.contrast : draft.evidence.briefContrast;
    match.reasons.usualContrast
        = isLong ? draft.evidence.nullContrast : draft.evidence.nullBriefContrast;
    match.occurrences = draft.occurrences;
    for (Occurrence& occurrence : match.occurrences)
        occurrence.score *= draft.probability;
    return match;
}

void scoreDrafts(std::vector<TrackWork>& works, const CandidateTracks& candidates)
{
    const double nullContrast = nullOf(works, &MatchEvidence::contrast, usualNullContrast);
    const double nullBriefContrast
        = nullOf(works, &MatchEvidence::briefContrast, usualNullBriefContrast);
    for (TrackWork& work : works) {
        for (MatchDraft& draft : work.drafts) {
            draft.evidence.nullContrast = nullContrast;
            draft.evidence.nullBriefContrast = nullBriefContrast;
            draft.evidence.nullDeviations = candidates.nullDeviations;
            draft.evidence.nullSliceStrength = candidates.nullSliceStrength;
            draft.probability = matchProbability(draft.evidence);
        }
    }
}

/// Lets the reranker judge the drafts that are likeliest without it.
Status rerank(
    const MatchRequest& request, std::vector<TrackWork>& works, TaskRunner& runner,
    std::stop_token stop)
{
    struct Judged {
        const TrackWork* work;
        MatchDraft* draft;
    };
    std::vector<Judged> judged;
    for (TrackWork& work : works) {
        for (MatchDraft& draft : work.drafts)
            judged.push_back({&work, &draft});
    }
    std::stable_sort(judged.begin(), judged.end(), [](const Judged& a, const Judged& b) {
        return a.draft->probability > b.draft->probability;
    });
    judged.resize(std::min(judged.size(), rerankedDrafts));
    std::vector<RerankPair> pairs;
    for (const auto& [work, draft] : judged) {
        const double middle = (draft->extent.start + draft->extent.end) / 2;
        pairs.push_back(
            {work->reference, middle, referenceTimeAt(draft->alignment, middle),
             draft->alignment.tempoRatio, draft->alignment.pitchShift});
    }
    const auto opinions = request.reranker->judge(request.query, pairs, runner, stop);
    if (!opinions)
        return opinions.error();
    for (std::size_t i = 0; i < judged.size(); ++i) {
        MatchDraft& draft = *judged[i].draft;
        draft.evidence.logit = (*opinions)[i].logit;
        draft.probability = matchProbability(draft.evidence);
    }
    return success();
}

/// The placement of a draft that has most of a stretch of the query: its best one or one of its repeats.
PlacedReference placedOn(const TrackWork& work, const MatchDraft& draft, const TimeRange& stretch)
{
    PlacedReference placed{work.reference, draft.alignment, draft.extent};
    for (const Occurrence& occurrence : draft.occurrences) {
        if (overlap(occurrence.query, stretch) <= overlap(placed.extent, stretch))
            continue;
        placed.extent = occurrence.query;
        placed.alignment.queryTime = occurrence.query.start;
        placed.alignment.referenceTime = occurrence.reference.start;
    }
    return placed;
}

/// Drafts that are likely by themselves lose to those of another track that explain the same better.
void discountCopies(std::vector<TrackWork>& works, const WhitenedMap& query)
{
    struct Likely {
        const TrackWork* work;
        MatchDraft* draft;
        double share;
    };
    std::vector<Likely> likely;
    for (TrackWork& work : works) {
        for (MatchDraft& draft : work.drafts) {
            if (draft.probability >= leastFurtherProbability)
                likely.push_back({&work, &draft, 1});
        }
    }
    for (Likely& one : likely) {
        const PlacedReference mine{one.work->reference, one.draft->alignment, one.draft->extent};
        for (const Likely& other : likely) {
            if (other.work == one.work)
                continue;
            const PlacedReference theirs = placedOn(*other.work, *other.draft, mine.extent);
            const double share = shareBesideCopy(query, mine, theirs);
            if (share < one.share && areCopies(mine, theirs))
                one.share = share;
        }
    }
    for (const Likely& one : likely)
        one.draft->probability *= one.share;
}

double coveredSeconds(const std::vector<Occurrence>& occurrences)
{
    double seconds = 0;
    double end = 0; // they come by time
    for (const Occurrence& occurrence : occurrences) {
        seconds += std::max(0.0, occurrence.query.end - std::max(end, occurrence.query.start));
        end = std::max(end, occurrence.query.end);
    }
    return seconds;
}

/// What can be said once all matches are there. @param matches best first
void completeReasons(std::vector<Match>& matches)
{
    for (Match& match : matches) {
        match.reasons.alignedSeconds = coveredSeconds(match.occurrences);
        const auto other
            = std::find_if(matches.begin(), matches.end(), [&match](const Match& candidate) {
                  return candidate.track != match.track;
              });
        if (other != matches.end())
            match.reasons.runnerUp = other->score;
    }
}

std::vector<Match> toMatches(std::vector<TrackWork>& works)
{
    std::vector<Match> matches;
    for (TrackWork& work : works) {
        std::vector<Match> ofTrack;
        for (const MatchDraft& draft : work.drafts)
            ofTrack.push_back(toMatch(draft));
        std::stable_sort(ofTrack.begin(), ofTrack.end(), [](const Match& a, const Match& b) {
            return a.score > b.score;
        });
        const auto further = ofTrack.empty() ? ofTrack.end() : ofTrack.begin() + 1;
        ofTrack.erase(
            std::find_if(
                further, ofTrack.end(),
                [](const Match& match) { return match.score < leastFurtherProbability; }),
            ofTrack.end());
        mergeSameTransformations(ofTrack);
        std::move(ofTrack.begin(), ofTrack.end(), std::back_inserter(matches));
    }
    std::sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
        return std::tuple(-a.score, a.track, a.query.start, a.tempoRatio)
            < std::tuple(-b.score, b.track, b.query.start, b.tempoRatio);
    });
    completeReasons(matches);
    return matches;
}

} // namespace

Result<std::vector<Match>>
findMatches(const MatchRequest& request, TaskRunner& runner, const std::stop_token& stop)
{
    if (request.query.frames() == 0)
        return std::vector<Match>();
    WhitenedMap whitened = whiten(request.query);
    if (isTooSparse(whitened))
        return std::vector<Match>();
    const auto candidates
        = findCandidates(request.query, request.sources, runner, stop, request.candidates);
    if (!candidates)
        return candidates.error();
    if (candidates->tracks.empty())
        return std::vector<Match>();
    const ScannedQuery query(std::move(whitened));
    const TrackMatcher matcher(query);

    std::vector<TrackWork> works(candidates->tracks.size());
    std::vector<std::function<void()>> tasks;
    std::mutex progressMutex;
    std::size_t done = 0;
    for (std::size_t i = 0; i < works.size(); ++i) {
        works[i].candidate = &candidates->tracks[i];
        tasks.emplace_back([&, i] {
            if (stop.stop_requested())
                return;
            matchTrack(request, matcher, candidates->query, works[i]);
            const std::scoped_lock lock(progressMutex);
            ++done;
            if (request.progress)
                request.progress(static_cast<double>(done) / static_cast<double>(works.size()));
        });
    }
    runner.run(tasks);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    for (const TrackWork& work : works) {
        if (work.error)
            return *work.error;
    }
    scoreDrafts(works, *candidates);
    if (request.reranker != nullptr) {
        if (const Status judged = rerank(request, works, runner, stop); !judged)
            return judged.error();
    }
    discountCopies(works, query.map);
    return toMatches(works);
}

} // namespace stemma
