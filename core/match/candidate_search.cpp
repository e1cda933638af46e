#include "core/match/candidate_search.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <tuple>

namespace stemma
{
namespace
{

constexpr double sameTime = 1; ///< seconds between places that alignment would bring together
constexpr double sameRatio = 0.05; ///< of the logarithms

bool concernsTheTrackAlone(const Error& error)
{
    return error.code != ErrorCode::Cancelled && error.code != ErrorCode::Internal;
}

/// Votes first, then tracks without any.
std::vector<CandidateTrack> tracksToSearch(
    const std::vector<TrackVote>& votes, std::span<const TrackId> others, std::size_t most)
{
    std::vector<CandidateTrack> result;
    std::set<TrackId> known;
    for (const TrackVote& vote : votes) {
        known.insert(vote.track);
        result.push_back({vote.track, {}, vote.score, 0, vote.places});
    }
    for (const TrackId track : others) {
        if (result.size() >= most)
            break;
        if (known.insert(track).second)
            result.push_back({track, {}, 0, 0, {}});
    }
    return result;
}

/// Reads the maps in place; drops the tracks without.
Status readMaps(
    const SpectralView& query, std::vector<CandidateTrack>& tracks, const MapSource& maps,
    std::vector<CoarseMap>& coarse, TaskRunner& runner, const std::stop_token& stop)
{
    std::vector<std::optional<Error>> errors(tracks.size());
    coarse.resize(tracks.size());
    std::vector<std::function<void()>> tasks;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        tasks.emplace_back([&, i] {
            if (stop.stop_requested())
                return;
            const auto map = maps(tracks[i].track);
            if (!map) {
                errors[i] = map.error();
            } else if (!(map->axes == query.axes) || map->bins != query.bins) {
                errors[i] = Error{
                    ErrorCode::EncoderMismatch, "spectral maps with different axes", {}, {}};
            } else {
                tracks[i].reference = *map;
                coarse[i] = coarsen(flatten(*map));
            }
        });
    }
    runner.run(tasks);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        if (errors[i]
            && (!concernsTheTrackAlone(*errors[i])
                || errors[i]->code == ErrorCode::EncoderMismatch))
            return *errors[i];
        if (errors[i])
            continue;
        if (kept != i) {
            tracks[kept] = std::move(tracks[i]);
            coarse[kept] = std::move(coarse[i]);
        }
        ++kept;
    }
    tracks.resize(kept);
    coarse.resize(kept);
    return success();
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

Result<std::vector<CandidateTrack>> findCandidates(
    const SpectralView& query, std::span<const SegmentHit> hits, std::span<const TrackId> others,
    const MapSource& maps, TaskRunner& runner, std::stop_token stop,
    const CandidateSettings& settings)
{
    const Error cancelled{ErrorCode::Cancelled, {}, {}, {}};
    VoteSettings vote = settings.vote;
    vote.tracks = settings.searchedTracks;
    const std::vector<TrackVote> votes = voteForTracks(hits, vote);
    std::vector<CandidateTrack> tracks
        = tracksToSearch(votes, others, static_cast<std::size_t>(settings.searchedTracks));
    std::vector<CoarseMap> coarse;
    if (const Status read = readMaps(query, tracks, maps, coarse, runner, stop); !read)
        return read.error();
    if (stop.stop_requested())
        return cancelled;

    const ExcerptSet set(std::move(coarse), runner);
    const auto found = searchExcerpts(flatten(query), set, runner, stop, settings.excerpts);
    if (stop.stop_requested())
        return cancelled;

    std::vector<std::size_t> byDeviations;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        if (!found[i].empty()) {
            tracks[i].deviations = found[i].front().deviations;
            byDeviations.push_back(i);
        }
    }
    std::sort(byDeviations.begin(), byDeviations.end(), [&](std::size_t a, std::size_t b) {
        return std::tuple(-tracks[a].deviations, tracks[a].track)
            < std::tuple(-tracks[b].deviations, tracks[b].track);
    });

    // Votes come in the order of their scores.
    const std::size_t best = static_cast<std::size_t>(settings.bestTracks);
    for (std::size_t i = best; i < tracks.size(); ++i)
        tracks[i].places.clear();
    byDeviations.resize(std::min(byDeviations.size(), best));
    for (const std::size_t i : byDeviations) {
        for (const ExcerptHit& hit : found[i]) {
            const Candidate place{
                tracks[i].track, hit.queryTime, hit.referenceTime, hit.tempoRatio, hit.deviations};
            if (!isKnown(tracks[i].places, place))
                tracks[i].places.push_back(place);
        }
    }
    std::erase_if(tracks, [](const CandidateTrack& track) { return track.places.empty(); });
    return tracks;
}

} // namespace stemma
