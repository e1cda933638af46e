// The places worth aligning: what the index speaks for, and what a search through the tracks' own maps finds.
#pragma once

#include "core/base/result.h"
#include "core/match/candidate_vote.h"
#include "core/match/excerpt_search.h"

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace stemma
{

struct CandidateSettings {
    VoteSettings vote;
    ExcerptSearchSettings excerpts;
    int searchedTracks = 256; ///< whose maps are searched, those first that the index speaks for
    int bestTracks = 40; ///< of each of the two sources that are worth aligning
};

/// A track with its places, from both sources.
struct CandidateTrack {
    TrackId track;
    SpectralView reference;
    double vote = 0; ///< TrackVote::score; 0 where the index is silent
    double deviations = 0; ///< ExcerptHit::deviations of its best place; 0 where there is none
    std::vector<Candidate> places;
};

using MapSource = std::function<Result<SpectralView>(TrackId)>;

/// @param others tracks to search for excerpts, too, as far as searchedTracks allows
/// Tracks whose map cannot be read are left out. Errors: Cancelled, Internal, EncoderMismatch (a map with
/// other axes than the query's).
Result<std::vector<CandidateTrack>> findCandidates(
    const SpectralView& query, std::span<const SegmentHit> hits, std::span<const TrackId> others,
    const MapSource& maps, TaskRunner& runner, std::stop_token stop,
    const CandidateSettings& settings = {});

} // namespace stemma
