#include "core/match/match_finder.h"

#include "core/match/draft_copies.h"
#include "core/match/draft_scores.h"
#include "core/match/early_matches.h"
#include "core/match/listed_matches.h"
#include "core/match/onset_agreement.h"
#include "core/match/slice_evidence.h"
#include "core/match/sparse_query.h"
#include "core/match/track_matcher.h"

#include <mutex>

namespace stemma
{
namespace
{

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
    const MatchRequest& request, const TrackMatcher& matcher, const FlatMap& query,
    const CandidateTrack& candidate, MatchedTrack& matched)
{
    const auto reference = request.referenceMap(candidate.track);
    if (!reference) {
        if (!concernsTheTrackAlone(reference.error()))
            matched.error = reference.error();
        return;
    }
    if (!(reference->axes == request.query.axes) || reference->bins != request.query.bins) {
        matched.error
            = Error{ErrorCode::EncoderMismatch, "spectral maps with different axes", {}, {}};
        return;
    }
    matched.reference = *reference;
    matched.drafts = matcher.match(candidate, *reference);
    for (MatchDraft& draft : matched.drafts) {
        if (candidate.map != nullptr)
            draft.evidence.slices = slicesOf(draft, query, *candidate.map);
    }
}

/// Of what is likely; for the rest nobody asks.
void compareOnsets(
    const SpectralView& query, std::vector<MatchedTrack>& tracks, TaskRunner& runner,
    const std::stop_token& stop)
{
    std::vector<std::function<void()>> tasks;
    for (const FoundDraft& found : draftsOf(tracks, leastFurtherProbability)) {
        tasks.emplace_back([&, found] {
            if (stop.stop_requested())
                return;
            MatchDraft& draft = *found.draft;
            draft.reasons.onsetAgreement
                = onsetAgreement(query, found.track->reference, draft.alignment, draft.extent);
        });
    }
    runner.run(tasks);
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
    const ScannedQuery query(std::move(whitened));
    const TrackMatcher matcher(query);
    if (request.early)
        request.early(findEarlyMatches(
            request.query, matcher, request.sources, request.referenceMap, request.reranker, runner,
            stop));
    const auto candidates
        = findCandidates(request.query, request.sources, runner, stop, request.candidates);
    if (!candidates)
        return candidates.error();
    if (candidates->tracks.empty())
        return std::vector<Match>();

    if (request.progress)
        request.progress(0);
    std::vector<MatchedTrack> tracks(candidates->tracks.size());
    std::vector<std::function<void()>> tasks;
    std::mutex progressMutex;
    std::size_t done = 0;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        tasks.emplace_back([&, i] {
            if (stop.stop_requested())
                return;
            matchTrack(request, matcher, candidates->query, candidates->tracks[i], tracks[i]);
            const std::scoped_lock lock(progressMutex);
            ++done;
            if (request.progress)
                request.progress(static_cast<double>(done) / static_cast<double>(tracks.size()));
        });
    }
    runner.run(tasks);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    for (const MatchedTrack& track : tracks) {
        if (track.error)
            return *track.error;
    }
    scoreDrafts(tracks, *candidates);
    if (request.reranker != nullptr) {
        const Status judged = rerankDrafts(request.query, tracks, *request.reranker, runner, stop);
        if (!judged)
            return judged.error();
    }
    weighCopies(tracks, query.map, stop);
    compareOnsets(request.query, tracks, runner, stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    return listMatches(tracks);
}

} // namespace stemma
