// The quick comparison of excerpts with every moment of a query, at half the resolution of the maps.
#pragma once

#include "core/match/excerpt_set.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace stemma
{

/// A hit in rows and columns.
struct GridHit {
    int excerpt = 0;
    int moment = 0; ///< row of the query at which the excerpt begins
    int shift = 0; ///< columns of the maps, not of the halved ones
    float deviations = 0;
};

/// The order of deviations, and of places where those are equal: what is best does not depend on the order in
/// which hits are found.
bool isBetter(const GridHit& a, const GridHit& b);

/// The best hits of each track.
class QuickHits
{
public:
    explicit QuickHits(int tracks)
        : m_ofTracks(static_cast<std::size_t>(tracks))
    {
    }

    void add(int track, const GridHit& hit);
    void add(const QuickHits& others);
    /// So many at most, in no order.
    std::vector<GridHit> best(int track) const;

private:
    std::vector<std::vector<GridHit>> m_ofTracks; ///< up to twice as many as are kept
};

/// Compares the excerpts with every moment of a query that is moved down by @p shift columns.
/// @param leastDeviations of a hit above what unrelated excerpts reach
QuickHits quickHits(
    const CoarseMap& query, const ExcerptSet& set, int shift, double leastDeviations,
    const std::stop_token& stop);

} // namespace stemma
