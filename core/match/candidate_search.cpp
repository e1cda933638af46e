#include "core/match/candidate_search.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace stemma
{
namespace
{

constexpr std::size_t nullRank = 20;
/// The medians of queries against training recordings.
constexpr double usualNullDeviations = 5.76;
constexpr double usualNullSliceStrength = 4.28;
constexpr double alignmentWork = 1200; ///< tracks times seconds of the query
constexpr double sameTime = 1; ///< seconds between places that alignment would bring together
constexpr double sameRatio = 0.05; ///< of the logarithms

/// Votes first, then tracks without any.
std::vector<CandidateTrack> tracksToSearch(
    const std::vector<TrackVote>& votes, std::span<const TrackId> others, std::size_t most)
{
    std::vector<CandidateTrack> result;
    std::set<TrackId> known;
    for (const TrackVote& vote : votes) {
        known.insert(vote.track);
        result.push_back({vote.track, vote.score, 0, vote.places, {}, {}, nullptr});
    }
    for (const TrackId track : others) {
        if (result.size() >= most)
            break;
        if (known.insert(track).second)
            result.push_back({track, 0, 0, {}, {}, {}, nullptr});
    }
    return result;
}

/// Gives the tracks that look chopped their places.
void addSliced(
    const FlatMap& query, const std::vector<CoarseMap>& maps, std::vector<SliceHit> hits,
    const std::vector<CandidateTrack*>& trackOfMap, std::size_t most, TaskRunner& runner)
{
    hits.resize(std::min(hits.size(), most));
    std::vector<std::function<void()>> tasks;
    for (const SliceHit& hit : hits) {
        const std::size_t index = static_cast<std::size_t>(hit.track);
        if (CandidateTrack* track = trackOfMap[index])
            tasks.emplace_back([&query, &map = maps[index], track, hit] {
                track->sliced = refineSlices(
                    query, map, {hit.queryTime, hit.referenceTime, hit.tempoRatio, hit.pitchShift});
            });
    }
    runner.run(tasks);
}

bool isKnown(const std::vector<Candidate>& places, const Candidate& place)
{
    return std::any_of(places.begin(), places.end(), [&](const Candidate& known) {
        return std::abs(known.queryTime - place.queryTime) < sameTime
            && std::abs(known.referenceTime - place.referenceTime) < sameTime
            && std::abs(std::log(known.tempoRatio / place.tempoRatio)) < sameRatio;
    });
}

} // namespace

Result<CandidateTracks> findCandidates(
    const SpectralView& query, const CandidateSources& sources, TaskRunner& runner,
    const std::stop_token& stop, const CandidateSettings& settings)
{
    VoteSettings vote = settings.vote;
    vote.tracks = std::clamp(
        static_cast<int>(settings.workLimit / query.seconds()), settings.bestTracks,
        settings.searchedTracks);
    const std::vector<TrackVote> votes = voteForTracks(sources.hits, vote);
    std::vector<CandidateTrack> tracks
        = tracksToSearch(votes, sources.tracks, static_cast<std::size_t>(vote.tracks));
    std::vector<TrackId> ids;
    ids.reserve(tracks.size());
    for (const CandidateTrack& track : tracks)
        ids.push_back(track.track);
    auto searched = sources.excerpts->of(ids, sources.revision, runner, stop);
    if (!searched)
        return searched.error();
    FlatMap flat = flatten(query);
    const auto found = searchExcerpts(flat, (*searched)->excerpts, runner, stop, settings.excerpts);
    const std::vector<CoarseMap>& maps = (*searched)->excerpts.maps();
    const auto sliced = searchSlices(flat, (*searched)->regions, runner, stop, settings.slices);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}, {}};

    std::vector<CandidateTrack*> trackOfMap(maps.size(), nullptr);
    std::vector<std::size_t> byDeviations;
    std::vector<std::span<const ExcerptHit>> places(tracks.size());
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        const auto& known = (*searched)->ids;
        const auto at = std::lower_bound(known.begin(), known.end(), tracks[i].track);
        if (at == known.end() || *at != tracks[i].track)
            continue;
        const std::size_t index = static_cast<std::size_t>(at - known.begin());
        tracks[i].map = &maps[index];
        trackOfMap[index] = &tracks[i];
        places[i] = found[index];
        if (!places[i].empty()) {
            tracks[i].deviations = places[i].front().deviations;
            byDeviations.push_back(i);
        }
    }
    std::sort(byDeviations.begin(), byDeviations.end(), [&](std::size_t a, std::size_t b) {
        return std::tuple(-tracks[a].deviations, tracks[a].track)
            < std::tuple(-tracks[b].deviations, tracks[b].track);
    });
    const double nullDeviations = byDeviations.size() < nullRank
        ? usualNullDeviations
        : tracks[byDeviations[nullRank - 1]].deviations;

    // Votes come in the order of their scores.
    const std::size_t best = static_cast<std::size_t>(std::clamp(
        static_cast<int>(alignmentWork / query.seconds()), settings.bestTracks,
        2 * settings.bestTracks));
    for (std::size_t i = best; i < tracks.size(); ++i)
        tracks[i].places.clear();
    byDeviations.resize(std::min(byDeviations.size(), best));
    for (const std::size_t i : byDeviations) {
        for (const ExcerptHit& hit : places[i]) {
            const Candidate place{
                tracks[i].track, hit.queryTime, hit.referenceTime, hit.tempoRatio, hit.deviations};
            if (!isKnown(tracks[i].places, place))
                tracks[i].places.push_back(place);
        }
    }
    for (const SliceHit& hit : sliced) {
        if (CandidateTrack* track = trackOfMap[static_cast<std::size_t>(hit.track)])
            track->sliceHit = hit;
    }
    const double nullSliceStrength
        = sliced.size() < nullRank ? usualNullSliceStrength : sliced[nullRank - 1].strength;
    addSliced(
        flat, maps, sliced, trackOfMap, static_cast<std::size_t>(settings.slicedTracks), runner);
    for (CandidateTrack& track : tracks) {
        if (!track.sliced)
            continue;
        const Candidate place{
            track.track, track.sliced->queryTime, track.sliced->referenceTime,
            track.sliced->tempoRatio, 0};
        if (!isKnown(track.places, place))
            track.places.push_back(place);
    }
    std::erase_if(tracks, [](const CandidateTrack& track) { return track.places.empty(); });
    return CandidateTracks{
        *std::move(searched), std::move(flat), std::move(tracks), nullDeviations,
        nullSliceStrength};
}

} // namespace stemma
