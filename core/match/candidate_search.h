// The places worth aligning: what the index speaks for, and what two searches through the tracks' own maps find,
// of excerpts and of short slices.
#pragma once

#include "core/match/candidate_vote.h"
#include "core/match/excerpt_library.h"
#include "core/match/excerpt_search.h"
#include "core/match/slice_evidence.h"
#include "core/match/slice_search.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace stemma
{

struct CandidateSettings {
    VoteSettings vote;
    ExcerptSearchSettings excerpts;
    SliceSearchSettings slices;
    /// Tracks whose maps are searched, those first that the index speaks for: so many, but with a long query
    /// only so many that their number times its seconds stays below workLimit, and never fewer than bestTracks.
    /// Beyond longSeconds the limit falls with their fourth root: a long query gives the index more to go by.
    int searchedTracks = 256;
    double workLimit = 12'000;
    double longSeconds = 90;
    /// Of votes and of excerpts, that are worth aligning; up to bestTracksOfShort of short queries.
    int bestTracks = 32;
    int bestTracksOfShort = 64;
    int slicedTracks = 12; ///< the same of slices
};

/// For a part of a query that somebody waits for: fewer tracks are searched, if it is longer than about ten seconds,
/// fewer are aligned, and fewer slices searched. Less than half the time for ten seconds; on DEV cuts of 5 to 20 s mAP
/// 0.684 against 0.705 and a calibration error of 0.061 against 0.053.
CandidateSettings quickCandidateSettings();

/// A track with its places, from all sources.
struct CandidateTrack {
    TrackId track;
    double vote = 0; ///< TrackVote::score; 0 where the index is silent
    double deviations = 0; ///< ExcerptHit::deviations of its best place; 0 where there is none
    std::vector<Candidate> places;
    std::optional<SliceHit> sliceHit;
    std::optional<SlicePlace> sliced; ///< where it looks chopped, one of the places
    const CoarseMap* map = nullptr; ///< null where it cannot be read
};

struct CandidateTracks {
    std::shared_ptr<const ExcerptLibrary::Tracks> searched; ///< owns the maps
    FlatMap query;
    std::vector<CandidateTrack> tracks;
    /// The deviations of the track that is twentieth by them, among those searched: what tracks reach that
    /// are not in the query. In a smaller library what ordinary music reaches there.
    double nullDeviations = 0;
    double nullSliceStrength = 0; ///< the same of SliceHit::strength
};

/// What the index found, and what there is to search.
struct CandidateSources {
    std::span<const SegmentHit> hits;
    /// All tracks of the library: they are searched even where no hit speaks for them, as far as the
    /// settings allow.
    std::span<const TrackId> tracks;
    ExcerptLibrary* excerpts = nullptr; ///< outlives the search
    std::int64_t revision = 0; ///< of the library
};

/// Tracks whose map cannot be read are left out. Errors: Cancelled, Internal.
Result<CandidateTracks> findCandidates(
    const SpectralView& query, const CandidateSources& sources, TaskRunner& runner,
    const std::stop_token& stop, const CandidateSettings& settings = {});

} // namespace stemma
