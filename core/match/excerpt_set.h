// Short excerpts of references, packed so that each can be compared with every moment of a query.
#pragma once

#include "core/base/int8_product.h"
#include "core/base/task_runner.h"
#include "core/match/coarse_map.h"
#include "core/match/product_spread.h"

#include <vector>

namespace stemma
{

struct ExcerptSettings {
    double excerptSeconds = 2;
    double hopSeconds = 1; ///< from one excerpt of a reference to the next
};

/// Excerpts of some tracks at one resolution.
struct ExcerptRows {
    int rows = 0; ///< of one excerpt
    int width = 0; ///< of one packed excerpt: rows times columns, rounded up
    std::vector<Int8Rows> blocks; ///< all excerpts, in order; only where they are searched through
    Int8Rows sample{{}, 1}; ///< evenly spread ones: what unrelated music is like
    std::vector<ProductSpread> spreads; ///< of each excerpt with those of other tracks
};

/// Immutable.
class ExcerptSet
{
public:
    struct Excerpt {
        int track = 0; ///< index into the maps given
        int firstRow = 0;
        double time = 0; ///< centre, seconds
    };

    /// Silent excerpts are left out.
    ExcerptSet(std::vector<CoarseMap> tracks, TaskRunner& runner, const ExcerptSettings& = {});

    int tracks() const { return static_cast<int>(m_maps.size()); }
    const std::vector<CoarseMap>& maps() const { return m_maps; }
    const CoarseMap& map(int track) const { return m_maps[static_cast<std::size_t>(track)]; }
    const std::vector<Excerpt>& excerpts() const { return m_excerpts; }
    /// At the resolution of the maps, without blocks.
    const ExcerptRows& full() const { return m_full; }
    /// At half of it, see halved().
    const ExcerptRows& quick() const { return m_quick; }

private:
    std::vector<CoarseMap> m_maps;
    std::vector<Excerpt> m_excerpts;
    ExcerptRows m_full;
    ExcerptRows m_quick;
};

} // namespace stemma
