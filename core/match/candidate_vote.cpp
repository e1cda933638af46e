#include "core/match/candidate_vote.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <map>
#include <tuple>

namespace stemma
{
namespace
{

/// By track, then cell, then best first; the rest only makes the order total.
struct HitOrder {
    double cellSeconds;
    std::int64_t cell(const SegmentHit& hit) const
    {
        return std::llround(hit.queryTime / cellSeconds);
    }
    auto key(const SegmentHit& hit) const
    {
        return std::tuple(
            hit.track, cell(hit), -hit.similarity, hit.referenceTime, hit.tempoRatio,
            hit.queryTime);
    }
    bool operator()(const SegmentHit& a, const SegmentHit& b) const { return key(a) < key(b); }
};

/// A hit that stands out in its cell.
struct Ballot {
    Candidate place; ///< similarity: above the rival's
    std::int64_t cell = 0;
    float support = 0;
};

/// For each cell the similarity that a track must reach to count: that of the so many-th best track, or
/// the least of all hits where there are too few tracks to be rivals, as in a small library.
std::map<std::int64_t, float>
rivalSimilarities(const std::vector<SegmentHit>& sorted, const HitOrder& order, int rivals)
{
    std::map<std::int64_t, std::vector<float>> best;
    float least = 1;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        least = std::min(least, sorted[i].similarity);
        const std::int64_t cell = order.cell(sorted[i]);
        if (i == 0 || sorted[i - 1].track != sorted[i].track || order.cell(sorted[i - 1]) != cell)
            best[cell].push_back(sorted[i].similarity);
    }
    std::map<std::int64_t, float> result;
    for (auto& [cell, similarities] : best) {
        float& rival = result[cell] = least;
        if (static_cast<int>(similarities.size()) < rivals)
            continue;
        const auto at = similarities.begin() + (rivals - 1);
        std::nth_element(similarities.begin(), at, similarities.end(), std::greater<>());
        rival = *at;
    }
    return result;
}

bool isOnLine(const Candidate& line, const Candidate& place, const VoteSettings& settings)
{
    const double expected
        = line.referenceTime + (place.queryTime - line.queryTime) * line.tempoRatio;
    return std::abs(expected - place.referenceTime) < settings.lineTolerance
        && std::abs(std::log(place.tempoRatio / line.tempoRatio)) < settings.ratioTolerance;
}

/// Gives each ballot the sum over the cells nearby of the best ballot on its line. Ballots are by cell.
void gatherSupport(std::vector<Ballot>& ballots, const VoteSettings& settings)
{
    const auto reach
        = static_cast<std::int64_t>(std::floor(settings.supportSeconds / settings.cellSeconds));
    std::size_t begin = 0;
    for (Ballot& ballot : ballots) {
        while (ballots[begin].cell < ballot.cell - reach)
            ++begin;
        float best = 0;
        for (std::size_t i = begin; i < ballots.size() && ballots[i].cell <= ballot.cell + reach;
             ++i) {
            if (i > begin && ballots[i].cell != ballots[i - 1].cell) {
                ballot.support += best;
                best = 0;
            }
            if (isOnLine(ballot.place, ballots[i].place, settings))
                best = std::max(best, ballots[i].place.similarity);
        }
        ballot.support += best;
    }
}

/// The best supported places; of several on one line nearby only the first.
TrackVote countTrack(TrackId track, std::vector<Ballot> ballots, const VoteSettings& settings)
{
    gatherSupport(ballots, settings);
    std::stable_sort(ballots.begin(), ballots.end(), [](const Ballot& a, const Ballot& b) {
        return std::tuple(-a.support, -a.place.similarity)
            < std::tuple(-b.support, -b.place.similarity);
    });
    TrackVote vote{track, 0, {}};
    const int wanted = std::max(settings.placesPerTrack, settings.bestPlaces);
    for (const Ballot& ballot : ballots) {
        if (static_cast<int>(vote.places.size()) >= wanted)
            break;
        const bool known = std::any_of(
            vote.places.begin(), vote.places.end(), [&](const Candidate& place) {
                return std::abs(place.queryTime - ballot.place.queryTime) <= settings.supportSeconds
                    && isOnLine(place, ballot.place, settings);
            });
        if (known)
            continue;
        vote.places.push_back(ballot.place);
        vote.places.back().similarity = ballot.support;
        if (static_cast<int>(vote.places.size()) <= settings.bestPlaces)
            vote.score += ballot.support;
    }
    vote.places.resize(
        std::min(vote.places.size(), static_cast<std::size_t>(settings.placesPerTrack)));
    return vote;
}

} // namespace

std::vector<TrackVote> voteForTracks(std::span<const SegmentHit> hits, const VoteSettings& settings)
{
    std::vector<SegmentHit> sorted(hits.begin(), hits.end());
    const HitOrder order{settings.cellSeconds};
    std::sort(sorted.begin(), sorted.end(), order);
    const std::map<std::int64_t, float> rivals = rivalSimilarities(sorted, order, settings.rivals);

    std::vector<TrackVote> votes;
    for (std::size_t i = 0; i < sorted.size();) {
        const TrackId track = sorted[i].track;
        std::vector<Ballot> ballots;
        while (i < sorted.size() && sorted[i].track == track) {
            const std::int64_t cell = order.cell(sorted[i]);
            const float rival = rivals.at(cell);
            for (int rank = 0;
                 i < sorted.size() && sorted[i].track == track && order.cell(sorted[i]) == cell;
                 ++i, ++rank) {
                const SegmentHit& hit = sorted[i];
                const float margin = hit.similarity - rival;
                if (rank < settings.hitsPerCell && margin >= 0)
                    ballots.push_back(
                        {{track, hit.queryTime, hit.referenceTime, hit.tempoRatio, margin}, cell});
            }
        }
        if (!ballots.empty())
            votes.push_back(countTrack(track, std::move(ballots), settings));
    }
    std::sort(votes.begin(), votes.end(), [](const TrackVote& a, const TrackVote& b) {
        return std::tuple(-a.score, a.track) < std::tuple(-b.score, b.track);
    });
    votes.resize(std::min(votes.size(), static_cast<std::size_t>(settings.tracks)));
    return votes;
}

} // namespace stemma
