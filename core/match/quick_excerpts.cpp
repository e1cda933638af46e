#include "core/match/quick_excerpts.h"

#include "core/base/widest.h"
#include "core/match/excerpt_moments.h"

#include <algorithm>
#include <tuple>

namespace stemma
{
namespace
{

constexpr std::size_t keptPerTrack = 48;
constexpr std::size_t stride = 64;

/// The greatest of @p stride values.
STEMMA_WIDEST std::int32_t greatestOf(const std::int32_t* values)
{
    std::int32_t greatest = values[0];
    for (std::size_t i = 1; i < stride; ++i)
        greatest = std::max(greatest, values[i]);
    return greatest;
}

bool isBetter(const QuickHit& a, const QuickHit& b)
{
    return std::tuple(-a.deviations, a.excerpt, a.moment, a.shift)
        < std::tuple(-b.deviations, b.excerpt, b.moment, b.shift);
}

void keepBest(std::vector<QuickHit>& hits)
{
    if (hits.size() <= keptPerTrack)
        return;
    std::nth_element(
        hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(keptPerTrack), hits.end(),
        isBetter);
    hits.resize(keptPerTrack);
}

/// One moment and pitch shift of the query against a block of excerpts.
struct Comparison {
    std::span<const std::int32_t> products; ///< of each excerpt of the block
    int firstExcerpt = 0;
    int moment = 0;
    int shift = 0;
    ProductSpread spread; ///< of the moment with unrelated excerpts
};

void collect(const Comparison& with, const ExcerptSet& set, double leastDeviations, QuickHits& hits)
{
    if (!(with.spread.deviation > 0))
        return;
    const auto least
        = static_cast<std::int32_t>(with.spread.mean + leastDeviations * with.spread.deviation);
    const std::size_t size = with.products.size();
    for (std::size_t start = 0; start < size; start += stride) {
        const std::size_t end = std::min(size, start + stride);
        // Mostly nothing is there.
        if (end == start + stride && greatestOf(with.products.data() + start) <= least)
            continue;
        for (std::size_t k = start; k < end; ++k) {
            const std::size_t excerpt = static_cast<std::size_t>(with.firstExcerpt) + k;
            const ProductSpread& other = set.quick().spreads[excerpt];
            if (with.products[k] <= least || !(other.deviation > 0))
                continue;
            hits.add(
                set.excerpts()[excerpt].track,
                {static_cast<int>(excerpt), with.moment, with.shift,
                 (with.spread.deviationsOf(with.products[k]) + other.deviationsOf(with.products[k]))
                     / 2});
        }
    }
}

} // namespace

void QuickHits::add(int track, const QuickHit& hit)
{
    std::vector<QuickHit>& hits = m_ofTracks[static_cast<std::size_t>(track)];
    if (hits.capacity() == 0)
        hits.reserve(2 * keptPerTrack);
    hits.push_back(hit);
    if (hits.size() == 2 * keptPerTrack)
        keepBest(hits);
}

void QuickHits::add(const QuickHits& others)
{
    for (std::size_t track = 0; track < m_ofTracks.size(); ++track) {
        for (const QuickHit& hit : others.m_ofTracks[track])
            add(static_cast<int>(track), hit);
    }
}

std::vector<QuickHit> QuickHits::best(int track) const
{
    std::vector<QuickHit> hits = m_ofTracks[static_cast<std::size_t>(track)];
    keepBest(hits);
    return hits;
}

QuickHits quickHits(
    const CoarseMap& query, const ExcerptSet& set, int shift, double leastDeviations,
    const std::stop_token& stop)
{
    QuickHits hits(set.tracks());
    const ExcerptRows& rows = set.quick();
    const CoarseMap quick = halved(query, shift);
    const Moments all = momentsOf(quick, rows.rows);
    MomentRows some;
    for (int first = all.first; first < all.end && !stop.stop_requested();
         first += MomentRows::most) {
        const Moments moments{first, std::min(first + MomentRows::most, all.end)};
        some.pack(quick, rows, moments, 0);
        const std::vector<ProductSpread> spreads = some.spreads(rows);
        int firstExcerpt = 0;
        for (const Int8Rows& block : rows.blocks) {
            const auto products = some.products(block);
            const std::size_t size = static_cast<std::size_t>(block.rows());
            for (std::size_t i = 0; i < spreads.size(); ++i)
                collect(
                    {products.subspan(i * size, size), firstExcerpt, first + static_cast<int>(i),
                     shift, spreads[i]},
                    set, leastDeviations, hits);
            firstExcerpt += block.rows();
        }
    }
    return hits;
}

} // namespace stemma
