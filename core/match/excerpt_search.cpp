#include "core/match/excerpt_search.h"

#include "core/base/widest.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace stemma
{
namespace
{

constexpr int momentsAtOnce = 128;
constexpr double leastOverlap = 1; ///< of an excerpt with the query, seconds
constexpr std::size_t keptPerTrack = 48; ///< quick hits of one track at one tempo ratio
constexpr double nearSeconds = 2; ///< hits on one line are one place up to here
constexpr double lineSeconds = 0.3;

/// A hit in rows and columns; of the quick maps at first, then of the full ones.
struct GridHit {
    int excerpt = 0;
    int moment = 0; ///< row of the query at which the excerpt begins
    int shift = 0; ///< full columns
    float deviations = 0;
};

bool isBetter(const GridHit& a, const GridHit& b)
{
    return std::tuple(-a.deviations, a.excerpt, a.moment, a.shift)
        < std::tuple(-b.deviations, b.excerpt, b.moment, b.shift);
}

void keepBest(std::vector<GridHit>& hits, std::size_t count)
{
    if (hits.size() <= count)
        return;
    std::nth_element(
        hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(count), hits.end(), isBetter);
    hits.resize(count);
}

constexpr std::size_t stride = 64;

/// The greatest of @p stride values.
STEMMA_WIDEST std::int32_t greatestOf(const std::int32_t* values)
{
    std::int32_t greatest = values[0];
    for (std::size_t i = 1; i < stride; ++i)
        greatest = std::max(greatest, values[i]);
    return greatest;
}

STEMMA_WIDEST std::int32_t product(const std::int8_t* a, const std::int8_t* b, std::size_t size)
{
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < size; ++i)
        sum += std::int32_t{a[i]} * b[i];
    return sum;
}

/// Moments of the query at which excerpts of so many rows may begin: they may reach beyond its ends, of
/// which edges and short clips have need.
struct Moments {
    int first = 0;
    int end = 0;
};

Moments momentsOf(const CoarseMap& query, int excerptRows)
{
    const int overlap = std::min(query.rows, static_cast<int>(leastOverlap * query.rowsPerSecond));
    return {overlap - excerptRows, query.rows - overlap + 1};
}

/// The query at one tempo ratio against all excerpts.
class RatioSearch
{
public:
    RatioSearch(
        const FlatMap& query, double ratio, const ExcerptSet& set,
        const ExcerptSearchSettings& settings)
        : m_map(coarsen(query, ratio))
        , m_ratio(ratio)
        , m_set(set)
        , m_settings(settings)
        , m_quickHits(static_cast<std::size_t>(set.tracks()))
    {
    }

    std::vector<std::vector<ExcerptHit>> run(const std::stop_token& stop)
    {
        for (int shift = -m_settings.pitchSteps; shift <= m_settings.pitchSteps; ++shift) {
            const CoarseMap quick = halved(m_map, shift);
            const Moments moments = momentsOf(quick, m_set.quick().rows);
            for (int first = moments.first; first < moments.end && !stop.stop_requested();
                 first += momentsAtOnce)
                compare(quick, first, std::min(momentsAtOnce, moments.end - first), shift);
        }
        std::vector<std::vector<ExcerptHit>> result(m_quickHits.size());
        if (stop.stop_requested())
            return result;
        measureQuery();
        for (std::size_t track = 0; track < result.size(); ++track) {
            keepBest(m_quickHits[track], keptPerTrack);
            for (const GridHit& hit : m_quickHits[track])
                result[track].push_back(refined(hit));
        }
        return result;
    }

private:
    /// Adds the quick hits of some moments at one pitch shift.
    void compare(const CoarseMap& quick, int first, int count, int shift)
    {
        const ExcerptRows& rows = m_set.quick();
        pack(quick, rows, first, count, 0);
        const std::vector<ProductSpread> spreads = spreadsOfPacked(rows, count);
        std::size_t before = 0;
        for (const Int8Rows& block : rows.blocks) {
            m_products.resize(
                static_cast<std::size_t>(count) * static_cast<std::size_t>(block.rows()));
            block.products(m_packed, m_products);
            for (int i = 0; i < count; ++i)
                collect(
                    productsOf(i, block.rows()), spreads[static_cast<std::size_t>(i)], before,
                    first + i, shift);
            before += static_cast<std::size_t>(block.rows());
        }
    }

    void pack(const CoarseMap& map, const ExcerptRows& rows, int first, int count, int shift)
    {
        const std::size_t width = static_cast<std::size_t>(rows.width);
        m_packed.resize(static_cast<std::size_t>(count) * width);
        for (int i = 0; i < count; ++i)
            copyExcerpt(
                map, first + i, rows.rows, shift,
                std::span(m_packed).subspan(static_cast<std::size_t>(i) * width, width));
    }

    std::span<const std::int32_t> productsOf(int i, int rows) const
    {
        const std::size_t count = static_cast<std::size_t>(rows);
        return std::span(m_products).subspan(static_cast<std::size_t>(i) * count, count);
    }

    std::vector<ProductSpread> spreadsOfPacked(const ExcerptRows& rows, int count)
    {
        const int sample = rows.sample.rows();
        m_products.resize(static_cast<std::size_t>(count) * static_cast<std::size_t>(sample));
        rows.sample.products(m_packed, m_products);
        std::vector<ProductSpread> result;
        result.reserve(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            result.push_back(spreadOf(productsOf(i, sample)));
        return result;
    }

    void collect(
        std::span<const std::int32_t> products, const ProductSpread& spread, std::size_t before,
        int moment, int shift)
    {
        if (!(spread.deviation > 0))
            return;
        const auto least = static_cast<std::int32_t>(
            spread.mean + m_settings.leastDeviations * spread.deviation);
        for (std::size_t start = 0; start < products.size(); start += stride) {
            const std::size_t end = std::min(products.size(), start + stride);
            // Mostly nothing is there.
            if (end == start + stride && greatestOf(products.data() + start) <= least)
                continue;
            for (std::size_t k = start; k < end; ++k) {
                if (products[k] > least)
                    add(before + k, moment, shift, spread, products[k]);
            }
        }
    }

    void
    add(std::size_t excerpt, int moment, int shift, const ProductSpread& spread, std::int32_t value)
    {
        const ProductSpread& other = m_set.quick().spreads[excerpt];
        if (!(other.deviation > 0))
            return;
        std::vector<GridHit>& hits
            = m_quickHits[static_cast<std::size_t>(m_set.excerpts()[excerpt].track)];
        if (hits.capacity() == 0)
            hits.reserve(2 * keptPerTrack);
        hits.push_back(
            {static_cast<int>(excerpt), moment, shift,
             (spread.deviationsOf(value) + other.deviationsOf(value)) / 2});
        if (hits.size() == 2 * keptPerTrack)
            keepBest(hits, keptPerTrack);
    }

    /// What unrelated excerpts reach at every moment and pitch shift, at full resolution.
    void measureQuery()
    {
        m_moments = momentsOf(m_map, m_set.full().rows);
        const int most = m_settings.pitchSteps + 1;
        for (int shift = -most; shift <= most; ++shift) {
            for (int first = m_moments.first; first < m_moments.end; first += momentsAtOnce) {
                const int count = std::min(momentsAtOnce, m_moments.end - first);
                pack(m_map, m_set.full(), first, count, shift);
                const auto spreads = spreadsOfPacked(m_set.full(), count);
                m_spreads.insert(m_spreads.end(), spreads.begin(), spreads.end());
            }
        }
    }

    const ProductSpread* spreadAt(int moment, int shift) const
    {
        const int most = m_settings.pitchSteps + 1;
        if (moment < m_moments.first || moment >= m_moments.end || std::abs(shift) > most)
            return nullptr;
        const int count = m_moments.end - m_moments.first;
        return &m_spreads[static_cast<std::size_t>(
            (shift + most) * count + moment - m_moments.first)];
    }

    /// The best of the full resolution's moments and shifts about a quick hit.
    ExcerptHit refined(const GridHit& quick)
    {
        const ExcerptSet::Excerpt& excerpt
            = m_set.excerpts()[static_cast<std::size_t>(quick.excerpt)];
        const ProductSpread& other = m_set.full().spreads[static_cast<std::size_t>(quick.excerpt)];
        const int rows = m_set.full().rows;
        const std::size_t size
            = static_cast<std::size_t>(rows) * static_cast<std::size_t>(m_map.columns);
        m_ofReference.resize(size);
        m_ofQuery.resize(size);
        copyExcerpt(m_set.map(excerpt.track), excerpt.firstRow, rows, 0, m_ofReference);
        GridHit best{quick.excerpt, 2 * quick.moment, quick.shift, 0};
        for (int shift = quick.shift - 1; shift <= quick.shift + 1; ++shift) {
            for (int moment = 2 * quick.moment - 1; moment <= 2 * quick.moment + 1; ++moment) {
                const ProductSpread* spread = spreadAt(moment, shift);
                if (spread == nullptr || !(spread->deviation > 0) || !(other.deviation > 0))
                    continue;
                copyExcerpt(m_map, moment, rows, shift, m_ofQuery);
                const std::int32_t value = product(m_ofQuery.data(), m_ofReference.data(), size);
                const GridHit hit{
                    quick.excerpt, moment, shift,
                    (spread->deviationsOf(value) + other.deviationsOf(value)) / 2};
                if (hit.deviations > best.deviations)
                    best = hit;
            }
        }
        // Both times move along the line until they lie in the query.
        const double middle = (best.moment + rows / 2.0) / m_map.rowsPerSecond;
        const double inside = std::clamp(middle, 0.0, m_map.rows / m_map.rowsPerSecond);
        return {
            excerpt.track,
            inside / m_ratio,
            excerpt.time + inside - middle,
            m_ratio,
            best.shift * 12 / m_map.columnsPerOctave,
            best.deviations};
    }

    CoarseMap m_map;
    double m_ratio;
    const ExcerptSet& m_set;
    const ExcerptSearchSettings& m_settings;
    std::vector<std::vector<GridHit>> m_quickHits;
    Moments m_moments;
    std::vector<ProductSpread> m_spreads; ///< by shift, then moment
    std::vector<std::int8_t> m_packed;
    std::vector<std::int32_t> m_products;
    std::vector<std::int8_t> m_ofQuery;
    std::vector<std::int8_t> m_ofReference;
};

bool isBefore(const ExcerptHit& a, const ExcerptHit& b)
{
    const auto key = [](const ExcerptHit& hit) {
        return std::tuple(
            -hit.deviations, hit.queryTime, hit.referenceTime, hit.tempoRatio, hit.pitchShift);
    };
    return key(a) < key(b);
}

bool isSamePlace(const ExcerptHit& a, const ExcerptHit& b)
{
    const double between = b.queryTime - a.queryTime;
    return std::abs(between) <= nearSeconds
        && std::abs(a.referenceTime + between * a.tempoRatio - b.referenceTime) < lineSeconds;
}

std::vector<ExcerptHit> bestPlaces(std::vector<ExcerptHit> hits, int count)
{
    std::sort(hits.begin(), hits.end(), isBefore);
    std::vector<ExcerptHit> places;
    for (const ExcerptHit& hit : hits) {
        if (static_cast<int>(places.size()) >= count)
            break;
        if (std::none_of(places.begin(), places.end(), [&](const ExcerptHit& place) {
                return isSamePlace(place, hit);
            }))
            places.push_back(hit);
    }
    return places;
}

} // namespace

std::vector<std::vector<ExcerptHit>> searchExcerpts(
    const FlatMap& query, const ExcerptSet& set, TaskRunner& runner, const std::stop_token& stop,
    const ExcerptSearchSettings& settings)
{
    std::vector<std::vector<ExcerptHit>> found(static_cast<std::size_t>(set.tracks()));
    if (set.excerpts().empty() || query.frames == 0)
        return found;
    std::vector<std::vector<std::vector<ExcerptHit>>> ofRatios(
        static_cast<std::size_t>(2 * settings.ratioSteps + 1));
    std::vector<std::function<void()>> tasks;
    // Slow ratios make the query longest: they go first.
    for (int i = static_cast<int>(ofRatios.size()) - 1; i >= 0; --i) {
        tasks.emplace_back([&, i] {
            const double ratio = std::pow(settings.ratioStep, i - settings.ratioSteps);
            ofRatios[static_cast<std::size_t>(i)]
                = RatioSearch(query, ratio, set, settings).run(stop);
        });
    }
    runner.run(tasks);
    for (std::size_t track = 0; track < found.size(); ++track) {
        std::vector<ExcerptHit> hits;
        for (const auto& ofRatio : ofRatios)
            hits.insert(hits.end(), ofRatio[track].begin(), ofRatio[track].end());
        found[track] = bestPlaces(std::move(hits), settings.placesPerTrack);
    }
    return found;
}

} // namespace stemma
