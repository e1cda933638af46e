#include "core/match/match_draft.h"

namespace stemma
{

std::vector<FoundDraft> draftsOf(std::vector<MatchedTrack>& tracks, double leastProbability)
{
    std::vector<FoundDraft> found;
    for (MatchedTrack& track : tracks) {
        for (MatchDraft& draft : track.drafts) {
            if (draft.probability >= leastProbability)
                found.push_back({&track, &draft});
        }
    }
    return found;
}

} // namespace stemma
