#include "core/match/listed_matches.h"

#include "core/match/line_evidence.h"
#include "core/match/merge_matches.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace stemma
{
namespace
{

Match toMatch(const MatchDraft& draft)
{
    Match match;
    match.track = draft.track;
    match.score = draft.probability;
    match.band = bandOf(draft.probability);
    match.query = draft.extent;
    match.reference
        = {referenceTimeAt(draft.alignment, draft.extent.start),
           referenceTimeAt(draft.alignment, draft.extent.end)};
    match.tempoRatio = draft.alignment.tempoRatio;
    match.tempoRatioError = draft.alignment.tempoRatioError;
    match.pitchShift = draft.alignment.pitchShift;
    match.pitchShiftError = draft.alignment.pitchShiftError;
    match.reasons = draft.reasons;
    match.duplicates = draft.duplicates;
    const bool isLong = draft.evidence.contrast > 0;
    match.reasons.contrast = isLong ? draft.evidence.contrast : draft.evidence.briefContrast;
    match.reasons.usualContrast
        = isLong ? draft.evidence.nullContrast : draft.evidence.nullBriefContrast;
    match.occurrences = draft.occurrences;
    for (Occurrence& occurrence : match.occurrences)
        occurrence.score *= draft.probability;
    return match;
}

double coveredSeconds(const std::vector<Occurrence>& occurrences)
{
    double seconds = 0;
    double end = 0; // they come by time
    for (const Occurrence& occurrence : occurrences) {
        seconds += std::max(0.0, occurrence.query.end - std::max(end, occurrence.query.start));
        end = std::max(end, occurrence.query.end);
    }
    return seconds;
}

/// What can be said once all matches are there. @param matches best first
void completeReasons(std::vector<Match>& matches)
{
    for (Match& match : matches) {
        match.reasons.alignedSeconds = coveredSeconds(match.occurrences);
        const auto other
            = std::find_if(matches.begin(), matches.end(), [&match](const Match& candidate) {
                  return candidate.track != match.track
                      && !std::ranges::binary_search(match.duplicates, candidate.track);
              });
        if (other != matches.end())
            match.reasons.runnerUp = other->score;
    }
}

} // namespace

std::vector<Match> listMatches(const std::vector<MatchedTrack>& tracks)
{
    std::vector<Match> matches;
    for (const MatchedTrack& track : tracks) {
        std::vector<Match> ofTrack;
        for (const MatchDraft& draft : track.drafts)
            ofTrack.push_back(toMatch(draft));
        std::stable_sort(ofTrack.begin(), ofTrack.end(), [](const Match& a, const Match& b) {
            return a.score > b.score;
        });
        const auto further = ofTrack.empty() ? ofTrack.end() : ofTrack.begin() + 1;
        ofTrack.erase(
            std::find_if(
                further, ofTrack.end(),
                [](const Match& match) { return match.score < leastFurtherProbability; }),
            ofTrack.end());
        mergeSameTransformations(ofTrack);
        std::move(ofTrack.begin(), ofTrack.end(), std::back_inserter(matches));
    }
    std::sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
        return std::tuple(-a.score, a.track, a.query.start, a.tempoRatio)
            < std::tuple(-b.score, b.track, b.query.start, b.tempoRatio);
    });
    completeReasons(matches);
    return matches;
}

} // namespace stemma
