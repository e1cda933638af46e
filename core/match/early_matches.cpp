#include "core/match/early_matches.h"

#include "core/match/candidate_vote.h"
#include "core/match/draft_scores.h"
#include "core/match/listed_matches.h"

#include <algorithm>

namespace stemma
{
namespace
{

constexpr int tracks = 6; ///< aligned at first sight
constexpr double leastScore = 0.5;

} // namespace

std::vector<Match> findEarlyMatches(
    const SpectralView& query, const TrackMatcher& matcher, const CandidateSources& sources,
    const std::function<Result<SpectralView>(TrackId)>& referenceMap, const Reranker* reranker,
    TaskRunner& runner, const std::stop_token& stop)
{
    VoteSettings settings;
    settings.tracks = tracks;
    const std::vector<TrackVote> votes = voteForTracks(sources.hits, settings);
    std::vector<MatchedTrack> matched(votes.size());
    std::vector<std::function<void()>> tasks;
    for (std::size_t i = 0; i < votes.size(); ++i) {
        tasks.emplace_back([&, i] {
            if (stop.stop_requested())
                return;
            // A map that cannot be read is the complete search's to report.
            const auto reference = referenceMap(votes[i].track);
            if (!reference || !(reference->axes == query.axes) || reference->bins != query.bins)
                return;
            matched[i].reference = *reference;
            matched[i].drafts = matcher.match(
                {votes[i].track, votes[i].score, 0, votes[i].places, {}, {}, nullptr}, *reference);
        });
    }
    runner.run(tasks);
    if (stop.stop_requested())
        return {};
    scoreDrafts(matched, {});
    // Without an opinion the drafts keep the scores that they have.
    if (reranker != nullptr && !rerankDrafts(query, matched, *reranker, runner, stop))
        return {};
    std::vector<Match> matches = listMatches(matched);
    std::erase_if(matches, [](const Match& match) { return match.score < leastScore; });
    return matches;
}

} // namespace stemma
