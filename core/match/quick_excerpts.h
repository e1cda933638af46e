// The quick comparison of excerpts with every moment of a query, at half the resolution of the maps.
#pragma once

#include "core/match/excerpt_set.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace stemma
{

struct QuickHit {
    int excerpt = 0;
    int moment = 0; ///< row of the halved query at which the excerpt begins
    int shift = 0; ///< columns of the maps, not of the halved ones
    float deviations = 0;
};

/// The 48 best hits of each track, of equal ones those that come first in excerpt, moment and shift: it does not
/// matter in which order hits are found.
class QuickHits
{
public:
    explicit QuickHits(int tracks)
        : m_ofTracks(static_cast<std::size_t>(tracks))
    {
    }

    void add(int track, const QuickHit& hit);
    void add(const QuickHits& others);
    /// In no order.
    std::vector<QuickHit> best(int track) const;

private:
    std::vector<std::vector<QuickHit>> m_ofTracks; ///< up to twice as many as are kept
};

/// Compares the excerpts with every moment of a query that is moved down by @p shift columns.
/// @param leastDeviations of a hit above what unrelated excerpts reach
QuickHits quickHits(
    const CoarseMap& query, const ExcerptSet& set, int shift, double leastDeviations,
    const std::stop_token& stop);

} // namespace stemma
