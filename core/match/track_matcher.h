// Everything that one track of the library has to say about a query.
#pragma once

#include "core/match/candidate_search.h"
#include "core/match/match_draft.h"
#include "core/match/occurrences.h"

#include <vector>

namespace stemma
{

/// Immutable; match() is safe from several threads.
class TrackMatcher
{
public:
    /// @param query outlives the matcher
    explicit TrackMatcher(const ScannedQuery& query);

    /// Aligns every place of @p track and gathers the placements of each transformation found, the
    /// strongest first. Where the track looks chopped that is one of them, also when the aligner, which wants
    /// seconds in one piece, does not see it. Empty when the places lie in silence.
    std::vector<MatchDraft> match(const CandidateTrack& track, const SpectralView& reference) const;

private:
    /// A refined alignment, the stretch of the query that follows it and the reference about there.
    struct Line {
        Alignment alignment;
        TimeRange extent;
        WhitenedMap reference;
    };
    std::vector<Alignment>
    alignPlaces(const CandidateTrack& track, const SpectralView& reference) const;
    Line follow(const SpectralView& reference, const Alignment& alignment) const;
    MatchDraft draftOf(std::span<const Alignment> group, const SpectralView& reference) const;

    const ScannedQuery& m_query;
    Aligner m_aligner;
    Aligner m_briefAligner; ///< for excerpts that fill but a part of the other's patch
};

} // namespace stemma
