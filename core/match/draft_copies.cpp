#include "core/match/draft_copies.h"

#include "core/match/copies.h"
#include "core/match/listed_matches.h"

namespace stemma
{
namespace
{

/// The placement of a draft that has most of a stretch of the query: its best one or one of its repeats.
PlacedReference
placedOn(const MatchedTrack& track, const MatchDraft& draft, const TimeRange& stretch)
{
    PlacedReference placed{track.reference, draft.alignment, draft.extent};
    for (const Occurrence& occurrence : draft.occurrences) {
        if (overlap(occurrence.query, stretch) <= overlap(placed.extent, stretch))
            continue;
        placed.extent = occurrence.query;
        placed.alignment.queryTime = occurrence.query.start;
        placed.alignment.referenceTime = occurrence.reference.start;
    }
    return placed;
}

} // namespace

void discountCopies(std::vector<MatchedTrack>& tracks, const WhitenedMap& query)
{
    struct Likely {
        const MatchedTrack* track;
        MatchDraft* draft;
        double share;
    };
    std::vector<Likely> likely;
    for (MatchedTrack& track : tracks) {
        for (MatchDraft& draft : track.drafts) {
            if (draft.probability >= leastFurtherProbability)
                likely.push_back({&track, &draft, 1});
        }
    }
    for (Likely& one : likely) {
        const PlacedReference mine{one.track->reference, one.draft->alignment, one.draft->extent};
        for (const Likely& other : likely) {
            if (other.track == one.track)
                continue;
            const PlacedReference theirs = placedOn(*other.track, *other.draft, mine.extent);
            const double share = shareBesideCopy(query, mine, theirs);
            if (share < one.share && areCopies(mine, theirs))
                one.share = share;
        }
    }
    for (const Likely& one : likely)
        one.draft->probability *= one.share;
}

} // namespace stemma
