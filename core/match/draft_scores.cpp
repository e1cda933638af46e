#include "core/match/draft_scores.h"

#include "core/match/line_evidence.h"

#include <algorithm>

namespace stemma
{
namespace
{

/// What nullOf() gives in libraries of ordinary music, the median of queries against 100 training
/// recordings. Stands in for the tracks that a small library lacks.
constexpr double usualNullContrast = 4.06;
constexpr double usualNullBriefContrast = 4.31;
constexpr std::size_t tracksForANull = 20;
/// What lies below has never been the right one, and judging a pair costs 10 ms.
constexpr std::size_t rerankedDrafts = 32;

/// The median over the tracks of a track's best value: what one that is not in the query reaches, as long
/// as fewer than half of them are, which a library of a few tracks cannot promise by itself.
double nullOf(const std::vector<MatchedTrack>& tracks, double MatchEvidence::*value, double usual)
{
    std::vector<double> values;
    for (const MatchedTrack& track : tracks) {
        double best = 0;
        for (const MatchDraft& draft : track.drafts)
            best = std::max(best, draft.evidence.*value);
        if (best > 0)
            values.push_back(best);
    }
    values.resize(std::max(values.size(), tracksForANull), usual);
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

void scoreDrafts(std::vector<MatchedTrack>& tracks, const CandidateTracks& candidates)
{
    const double nullContrast = nullOf(tracks, &MatchEvidence::contrast, usualNullContrast);
    const double nullBriefContrast
        = nullOf(tracks, &MatchEvidence::briefContrast, usualNullBriefContrast);
    for (MatchedTrack& track : tracks) {
        for (MatchDraft& draft : track.drafts) {
            draft.evidence.nullContrast = nullContrast;
            draft.evidence.nullBriefContrast = nullBriefContrast;
            draft.evidence.nullDeviations = candidates.nullDeviations;
            draft.evidence.nullSliceStrength = candidates.nullSliceStrength;
            draft.probability = matchProbability(draft.evidence);
        }
    }
}

Status rerankDrafts(
    const SpectralView& query, std::vector<MatchedTrack>& tracks, const Reranker& reranker,
    TaskRunner& runner, std::stop_token stop)
{
    std::vector<FoundDraft> judged = draftsOf(tracks);
    std::stable_sort(judged.begin(), judged.end(), [](const FoundDraft& a, const FoundDraft& b) {
        return a.draft->probability > b.draft->probability;
    });
    judged.resize(std::min(judged.size(), rerankedDrafts));
    std::vector<RerankPair> pairs;
    for (const auto& [track, draft] : judged) {
        const double middle = (draft->extent.start + draft->extent.end) / 2;
        pairs.push_back(
            {track->reference, middle, referenceTimeAt(draft->alignment, middle),
             draft->alignment.tempoRatio, draft->alignment.pitchShift});
    }
    const auto opinions = reranker.judge(query, pairs, runner, stop);
    if (!opinions)
        return opinions.error();
    for (std::size_t i = 0; i < judged.size(); ++i) {
        MatchDraft& draft = *judged[i].draft;
        draft.evidence.logit = (*opinions)[i].logit;
        draft.probability = matchProbability(draft.evidence);
    }
    return success();
}

} // namespace stemma
