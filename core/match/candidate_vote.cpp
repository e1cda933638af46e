#include "core/match/candidate_vote.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace stemma
{
namespace
{

/// By cell, then track, then best first; the rest only makes the order total.
struct CellOrder {
    double cellSeconds;
    std::int64_t cell(const SegmentHit& hit) const
    {
        return std::llround(hit.queryTime / cellSeconds);
    }
    auto key(const SegmentHit& hit) const
    {
        return std::tuple(
            cell(hit), hit.track, -hit.similarity, hit.referenceTime, hit.tempoRatio,
            hit.queryTime);
    }
    bool operator()(const SegmentHit& a, const SegmentHit& b) const { return key(a) < key(b); }
};

/// The best hit of each track in one cell.
using CellBest = std::vector<const SegmentHit*>;

/// The similarity that a track must reach in this cell to count; @p least where there are too few tracks
/// to be rivals, as in a small library.
float rivalSimilarity(const CellBest& best, int rivals, float least)
{
    if (static_cast<int>(best.size()) < rivals)
        return least;
    std::vector<float> similarities;
    for (const SegmentHit* hit : best)
        similarities.push_back(hit->similarity);
    const auto at = similarities.begin() + (rivals - 1);
    std::nth_element(similarities.begin(), at, similarities.end(), std::greater<>());
    return *at;
}

bool stronger(const Candidate& a, const Candidate& b)
{
    return std::tuple(-a.similarity, a.queryTime, a.referenceTime, a.tempoRatio)
        < std::tuple(-b.similarity, b.queryTime, b.referenceTime, b.tempoRatio);
}

} // namespace

std::vector<TrackVote> voteForTracks(std::span<const SegmentHit> hits, const VoteSettings& settings)
{
    std::vector<SegmentHit> sorted(hits.begin(), hits.end());
    const CellOrder order{settings.cellSeconds};
    std::sort(sorted.begin(), sorted.end(), order);

    float least = 1;
    for (const SegmentHit& hit : sorted)
        least = std::min(least, hit.similarity);

    std::map<TrackId, std::vector<Candidate>> places;
    for (std::size_t i = 0; i < sorted.size();) {
        const std::int64_t cell = order.cell(sorted[i]);
        CellBest best;
        for (; i < sorted.size() && order.cell(sorted[i]) == cell; ++i) {
            if (best.empty() || best.back()->track != sorted[i].track)
                best.push_back(&sorted[i]);
        }
        const float rival = rivalSimilarity(best, settings.rivals, least);
        for (const SegmentHit* hit : best) {
            const float margin = hit->similarity - rival;
            if (margin >= 0)
                places[hit->track].push_back(
                    {hit->track, hit->queryTime, hit->referenceTime, hit->tempoRatio, margin});
        }
    }

    std::vector<TrackVote> votes;
    for (auto& [track, candidates] : places) {
        std::sort(candidates.begin(), candidates.end(), stronger);
        TrackVote vote{track, 0, {}};
        const std::size_t cells
            = std::min(candidates.size(), static_cast<std::size_t>(settings.bestCells));
        for (std::size_t i = 0; i < cells; ++i)
            vote.score += candidates[i].similarity / settings.bestCells;
        candidates.resize(
            std::min(candidates.size(), static_cast<std::size_t>(settings.placesPerTrack)));
        vote.places = std::move(candidates);
        votes.push_back(std::move(vote));
    }
    std::sort(votes.begin(), votes.end(), [](const TrackVote& a, const TrackVote& b) {
        return std::tuple(-a.score, a.track) < std::tuple(-b.score, b.track);
    });
    votes.resize(std::min(votes.size(), static_cast<std::size_t>(settings.tracks)));
    return votes;
}

} // namespace stemma
