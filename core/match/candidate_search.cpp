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

/// How many tracks a query of so many seconds can afford, between two bounds.
int affordable(double work, double seconds, int least, int most)
{
    return std::clamp(static_cast<int>(work / seconds), least, most);
}

/// Votes first, then tracks without any.
std::vector<CandidateTrack>
tracksToSearch(const CandidateSources& sources, const VoteSettings& settings)
{
    const std::vector<TrackVote> votes = voteForTracks(sources.hits, settings);
    std::vector<CandidateTrack> result;
    std::set<TrackId> known;
    for (const TrackVote& vote : votes) {
        known.insert(vote.track);
        result.push_back({vote.track, vote.score, 0, vote.places, {}, {}, nullptr});
    }
    for (const TrackId track : sources.tracks) {
        if (result.size() >= static_cast<std::size_t>(settings.tracks))
            break;
        if (known.insert(track).second)
            result.push_back({track, 0, 0, {}, {}, {}, nullptr});
    }
    return result;
}

/// The candidate of each track whose map was read, and that map; null where the map's track is none.
std::vector<CandidateTrack*>
giveMaps(std::vector<CandidateTrack>& tracks, const ExcerptLibrary::Tracks& searched)
{
    const std::vector<CoarseMap>& maps = searched.excerpts.maps();
    std::vector<CandidateTrack*> trackOfMap(maps.size(), nullptr);
    for (CandidateTrack& track : tracks) {
        const auto at = std::lower_bound(searched.ids.begin(), searched.ids.end(), track.track);
        if (at == searched.ids.end() || *at != track.track)
            continue;
        const std::size_t index = static_cast<std::size_t>(at - searched.ids.begin());
        track.map = &maps[index];
        trackOfMap[index] = &track;
    }
    return trackOfMap;
}

bool isKnown(const std::vector<Candidate>& places, const Candidate& place)
{
    return std::any_of(places.begin(), places.end(), [&](const Candidate& known) {
        return std::abs(known.queryTime - place.queryTime) < sameTime
            && std::abs(known.referenceTime - place.referenceTime) < sameTime
            && std::abs(std::log(known.tempoRatio / place.tempoRatio)) < sameRatio;
    });
}

void addPlace(CandidateTrack& track, const Candidate& place)
{
    if (!isKnown(track.places, place))
        track.places.push_back(place);
}

/// Gives the tracks with the best excerpts their places. @return the null of their deviations
double addExcerpts(
    const std::vector<std::vector<ExcerptHit>>& found,
    const std::vector<CandidateTrack*>& trackOfMap, std::size_t most)
{
    std::vector<std::size_t> byDeviations;
    for (std::size_t map = 0; map < found.size(); ++map) {
        if (trackOfMap[map] == nullptr || found[map].empty())
            continue;
        trackOfMap[map]->deviations = found[map].front().deviations;
        byDeviations.push_back(map);
    }
    std::sort(byDeviations.begin(), byDeviations.end(), [&](std::size_t a, std::size_t b) {
        return std::tuple(-trackOfMap[a]->deviations, trackOfMap[a]->track)
            < std::tuple(-trackOfMap[b]->deviations, trackOfMap[b]->track);
    });
    const double null = byDeviations.size() < nullRank
        ? usualNullDeviations
        : trackOfMap[byDeviations[nullRank - 1]]->deviations;
    byDeviations.resize(std::min(byDeviations.size(), most));
    for (const std::size_t map : byDeviations) {
        for (const ExcerptHit& hit : found[map])
            addPlace(
                *trackOfMap[map],
                {trackOfMap[map]->track, hit.queryTime, hit.referenceTime, hit.tempoRatio,
                 hit.deviations});
    }
    return null;
}

/// Gives the tracks that look chopped their places. @param hits best first @return the null of their strength
double addSlices(
    const FlatMap& query, const std::vector<SliceHit>& hits,
    const std::vector<CandidateTrack*>& trackOfMap, std::size_t most, TaskRunner& runner)
{
    std::vector<std::function<void()>> tasks;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        CandidateTrack* track = trackOfMap[static_cast<std::size_t>(hits[i].track)];
        if (track == nullptr)
            continue;
        track->sliceHit = hits[i];
        if (i >= most)
            continue;
        tasks.emplace_back([&query, track, hit = hits[i]] {
            track->sliced = refineSlices(
                query, *track->map,
                {hit.queryTime, hit.referenceTime, hit.tempoRatio, hit.pitchShift});
        });
    }
    runner.run(tasks);
    for (CandidateTrack* track : trackOfMap) {
        if (track != nullptr && track->sliced)
            addPlace(
                *track,
                {track->track, track->sliced->queryTime, track->sliced->referenceTime,
                 track->sliced->tempoRatio, 0});
    }
    return hits.size() < nullRank ? usualNullSliceStrength : hits[nullRank - 1].strength;
}

} // namespace

CandidateSettings quickCandidateSettings()
{
    CandidateSettings settings;
    settings.workLimit = 3'000;
    settings.bestTracks = 16;
    settings.bestTracksOfShort = 16;
    settings.slicedTracks = 4;
    settings.slices.slices = 12;
    return settings;
}

Result<CandidateTracks> findCandidates(
    const SpectralView& query, const CandidateSources& sources, TaskRunner& runner,
    const std::stop_token& stop, const CandidateSettings& settings)
{
    VoteSettings vote = settings.vote;
    const double limit = settings.workLimit
        * std::min(1.0, std::pow(settings.longSeconds / query.seconds(), 0.25));
    vote.tracks = affordable(limit, query.seconds(), settings.bestTracks, settings.searchedTracks);
    std::vector<CandidateTrack> tracks = tracksToSearch(sources, vote);
    std::vector<TrackId> ids;
    ids.reserve(tracks.size());
    for (const CandidateTrack& track : tracks)
        ids.push_back(track.track);
    auto searched = sources.excerpts->of(ids, sources.revision, runner, stop);
    if (!searched)
        return searched.error();
    FlatMap flat = flatten(query);
    const auto excerpts
        = searchExcerpts(flat, (*searched)->excerpts, runner, stop, settings.excerpts);
    const auto slices = searchSlices(flat, (*searched)->regions, runner, stop, settings.slices);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}, {}};

    // Votes come in the order of their scores.
    const std::size_t best = static_cast<std::size_t>(affordable(
        alignmentWork, query.seconds(), settings.bestTracks, settings.bestTracksOfShort));
    for (std::size_t i = best; i < tracks.size(); ++i)
        tracks[i].places.clear();
    const auto trackOfMap = giveMaps(tracks, **searched);
    const double nullDeviations = addExcerpts(excerpts, trackOfMap, best);
    const double nullSliceStrength = addSlices(
        flat, slices, trackOfMap, static_cast<std::size_t>(settings.slicedTracks), runner);
    std::erase_if(tracks, [](const CandidateTrack& track) { return track.places.empty(); });
    return CandidateTracks{
        *std::move(searched), std::move(flat), std::move(tracks), nullDeviations,
        nullSliceStrength};
}

} // namespace stemma
