#include "core/match/draft_copies.h"

#include "core/match/copies.h"
#include "core/match/listed_matches.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace stemma
{
namespace
{

PlacedReference placed(const FoundDraft& found)
{
    return {found.track->reference, found.draft->alignment, found.draft->extent};
}

/// The placement that has most of a stretch of the query: the best one or one of its repeats.
PlacedReference placedOn(const FoundDraft& found, const TimeRange& stretch)
{
    PlacedReference most = placed(found);
    for (const Occurrence& occurrence : found.draft->occurrences) {
        if (overlap(occurrence.query, stretch) <= overlap(most.extent, stretch))
            continue;
        most.extent = occurrence.query;
        most.alignment.queryTime = occurrence.query.start;
        most.alignment.referenceTime = occurrence.reference.start;
    }
    return most;
}

/// The number of its recording for each: equal for the files of one, so that a recording that is there ten times
/// costs nine comparisons.
std::vector<std::size_t>
recordingsOf(const std::vector<FoundDraft>& likely, const std::stop_token& stop)
{
    std::vector<std::size_t> recording(likely.size());
    std::iota(recording.begin(), recording.end(), std::size_t(0));
    for (std::size_t i = 0; i < likely.size() && !stop.stop_requested(); ++i) {
        const PlacedReference mine = placed(likely[i]);
        for (std::size_t j = 0; j < likely.size(); ++j) {
            if (likely[i].track != likely[j].track && recording[i] != recording[j]
                && areOneRecording(mine, placedOn(likely[j], mine.extent)))
                std::ranges::replace(recording, std::size_t(recording[j]), recording[i]);
        }
    }
    return recording;
}

void addDuplicate(std::vector<TrackId>& duplicates, TrackId track)
{
    const auto place = std::ranges::lower_bound(duplicates, track);
    if (place == duplicates.end() || *place != track)
        duplicates.insert(place, track);
}

/// Two files of one recording that last as long have the same speed.
bool lastAsLong(const FoundDraft& a, const FoundDraft& b)
{
    const double seconds = a.track->reference.seconds();
    return std::abs(seconds - b.track->reference.seconds()) <= std::max(0.5, 0.002 * seconds);
}

} // namespace

void weighCopies(
    std::vector<MatchedTrack>& tracks, const WhitenedMap& query, const std::stop_token& stop)
{
    const std::vector<FoundDraft> likely = draftsOf(tracks, leastFurtherProbability);
    const std::vector<std::size_t> recording = recordingsOf(likely, stop);
    std::vector<double> shares(likely.size(), 1);
    for (std::size_t i = 0; i < likely.size() && !stop.stop_requested(); ++i) {
        const PlacedReference mine = placed(likely[i]);
        for (std::size_t j = 0; j < likely.size(); ++j) {
            if (likely[i].track == likely[j].track)
                continue;
            if (recording[i] == recording[j]) {
                addDuplicate(likely[i].draft->duplicates, likely[j].draft->track);
                if (lastAsLong(likely[i], likely[j]))
                    continue;
            }
            const PlacedReference theirs = placedOn(likely[j], mine.extent);
            const double share = shareBesideCopy(query, mine, theirs);
            if (share < shares[i] && areCopies(mine, theirs))
                shares[i] = share;
        }
    }
    for (std::size_t i = 0; i < likely.size(); ++i) {
        MatchDraft& draft = *likely[i].draft;
        draft.probability *= shares[i];
        if (!draft.duplicates.empty()) // the recording is in the query, whichever file was used
            draft.probability = std::max(draft.probability, leastFurtherProbability);
    }
}

} // namespace stemma
