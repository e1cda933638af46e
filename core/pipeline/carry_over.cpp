#include "core/pipeline/carry_over.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>
#include <set>

namespace stemma
{
namespace
{

constexpr double tempoTolerance = 1.02;
constexpr double pitchTolerance = 0.5; // semitones

double sharedSeconds(const Match& a, const Match& b)
{
    double shared = 0;
    for (const Occurrence& of : a.occurrences) {
        for (const Occurrence& with : b.occurrences)
            shared += overlap(of.query, with.query);
    }
    return shared;
}

/// The place of the decided match of @p earlier that says the same as @p match.
std::optional<std::size_t>
counterpart(const Match& match, const EarlierQuery& earlier, const std::set<int>& decided)
{
    std::optional<std::size_t> best;
    double most = 0;
    for (const int place : decided) {
        const auto i = static_cast<std::size_t>(place);
        if (!saysTheSame(match, earlier.matches[i]))
            continue;
        const double shared = sharedSeconds(match, earlier.matches[i]);
        if (shared > most) {
            most = shared;
            best = i;
        }
    }
    return best;
}

/// Everything in which @p review is not as a new match's.
std::vector<ReviewChange> decisionsOf(const Review& review)
{
    std::vector<ReviewChange> decisions;
    for (const auto field :
         {ReviewField::Verdict, ReviewField::Type, ReviewField::Clearance, ReviewField::Licence,
          ReviewField::Notes, ReviewField::Alignment}) {
        auto value = valueOf(review, field);
        if (value != valueOf({}, field))
            decisions.push_back(std::move(value));
    }
    return decisions;
}

} // namespace

bool saysTheSame(const Match& a, const Match& b)
{
    return a.track == b.track
        && std::max(a.tempoRatio, b.tempoRatio)
        <= tempoTolerance * std::min(a.tempoRatio, b.tempoRatio)
        && std::abs(a.pitchShift - b.pitchShift) <= pitchTolerance && sharedSeconds(a, b) > 0;
}

Result<std::vector<CarriedChange>>
carriedChanges(std::span<const Match> matches, std::span<const EarlierQuery> newestFirst)
{
    std::vector<CarriedChange> carried;
    std::set<std::size_t> settled; // places in matches
    for (const EarlierQuery& earlier : newestFirst) {
        const auto reviews = foldReviews(earlier.history, earlier.matches.size());
        if (!reviews)
            return reviews.error();
        std::set<int> decided;
        for (const ReviewEvent& event : earlier.history) {
            if (event.match)
                decided.insert(*event.match);
        }
        for (std::size_t i = 0; i < matches.size(); ++i) {
            const auto same = counterpart(matches[i], earlier, decided);
            if (!same || !settled.insert(i).second)
                continue;
            for (ReviewChange& change : decisionsOf((*reviews)[*same]))
                carried.push_back({static_cast<int>(i), std::move(change), earlier.id});
        }
    }
    return carried;
}

} // namespace stemma
