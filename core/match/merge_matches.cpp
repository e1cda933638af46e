#include "core/match/merge_matches.h"

#include "core/match/occurrences.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace stemma
{
namespace
{

constexpr double sameStretch = 0.5; ///< of the shorter of two occurrences
constexpr double mostRatioError = 0.05; ///< not knowing a tempo makes two tempos no more alike

double ratioTolerance(const Match& match)
{
    return std::min(match.tempoRatioError, mostRatioError * match.tempoRatio);
}

bool sameTransformation(const Match& a, const Match& b)
{
    return std::abs(a.tempoRatio - b.tempoRatio) <= ratioTolerance(a) + ratioTolerance(b)
        && std::abs(a.pitchShift - b.pitchShift) <= a.pitchShiftError + b.pitchShiftError;
}

bool shareAStretch(const Match& a, const Match& b)
{
    return std::ranges::any_of(a.occurrences, [&](const Occurrence& of) {
        return std::ranges::any_of(b.occurrences, [&](const Occurrence& other) {
            const double shorter = std::min(of.query.length(), other.query.length());
            return overlap(of.query, other.query) > sameStretch * shorter;
        });
    });
}

void absorb(Match& match, const Match& weaker)
{
    for (const Occurrence& occurrence : weaker.occurrences)
        addWhereFree(match.occurrences, occurrence, OccurrenceSettings().mostOverlap);
    std::vector<TrackId> duplicates;
    std::ranges::set_union(match.duplicates, weaker.duplicates, std::back_inserter(duplicates));
    match.duplicates = std::move(duplicates);
    std::ranges::stable_sort(
        match.occurrences, {}, [](const Occurrence& occurrence) { return occurrence.query.start; });
}

} // namespace

void mergeSameTransformations(std::vector<Match>& ofTrack)
{
    std::vector<Match> merged;
    for (Match& match : ofTrack) {
        const auto same = std::ranges::find_if(merged, [&match](const Match& better) {
            return sameTransformation(better, match) && shareAStretch(better, match);
        });
        if (same != merged.end())
            absorb(*same, match);
        else
            merged.push_back(std::move(match));
    }
    ofTrack = std::move(merged);
}

} // namespace stemma
