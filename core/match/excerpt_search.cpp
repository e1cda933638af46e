#include "core/match/excerpt_search.h"

#include "core/base/widest.h"
#include "core/match/excerpt_moments.h"
#include "core/match/quick_excerpts.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <mutex>
#include <tuple>

namespace stemma
{
namespace
{

constexpr double nearSeconds = 2; ///< hits on one line are one place up to here
constexpr double lineSeconds = 0.3;

STEMMA_WIDEST std::int32_t product(const std::int8_t* a, const std::int8_t* b, std::size_t size)
{
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < size; ++i)
        sum += std::int32_t{a[i]} * b[i];
    return sum;
}

/// Where an excerpt begins, in rows and columns of the maps.
struct FullHit {
    int moment = 0;
    int shift = 0;
    float deviations = 0;
};

/// Quick hits of the query at one tempo ratio, at the full resolution of the maps.
class Refinement
{
public:
    Refinement(
        const CoarseMap& query, double ratio, const ExcerptSet& set, int pitchSteps,
        const std::stop_token& stop)
        : m_map(query)
        , m_ratio(ratio)
        , m_set(set)
        , m_mostShift(pitchSteps + 1)
        , m_moments(momentsOf(query, set.full().rows))
    {
        MomentRows some;
        for (int shift = -m_mostShift; shift <= m_mostShift && !stop.stop_requested(); ++shift) {
            for (int first = m_moments.first; first < m_moments.end; first += MomentRows::most) {
                some.pack(
                    query, set.full(), {first, std::min(first + MomentRows::most, m_moments.end)},
                    shift);
                const auto spreads = some.spreads(set.full());
                m_spreads.insert(m_spreads.end(), spreads.begin(), spreads.end());
            }
        }
    }

    /// The best of the full resolution's moments and shifts about a quick hit.
    ExcerptHit refined(const QuickHit& quick)
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
        FullHit best{2 * quick.moment, quick.shift, 0};
        for (int shift = quick.shift - 1; shift <= quick.shift + 1; ++shift) {
            for (int moment = 2 * quick.moment - 1; moment <= 2 * quick.moment + 1; ++moment) {
                const ProductSpread* spread = spreadAt(moment, shift);
                if (spread == nullptr || !(spread->deviation > 0) || !(other.deviation > 0))
                    continue;
                copyExcerpt(m_map, moment, rows, shift, m_ofQuery);
                const std::int32_t value = product(m_ofQuery.data(), m_ofReference.data(), size);
                const FullHit hit{
                    moment, shift, (spread->deviationsOf(value) + other.deviationsOf(value)) / 2};
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

private:
    const ProductSpread* spreadAt(int moment, int shift) const
    {
        if (moment < m_moments.first || moment >= m_moments.end || std::abs(shift) > m_mostShift)
            return nullptr;
        return &m_spreads[static_cast<std::size_t>(
            (shift + m_mostShift) * m_moments.count() + moment - m_moments.first)];
    }

    const CoarseMap& m_map;
    double m_ratio;
    const ExcerptSet& m_set;
    int m_mostShift;
    Moments m_moments;
    /// What unrelated excerpts reach, by shift, then moment.
    std::vector<ProductSpread> m_spreads;
    std::vector<std::int8_t> m_ofQuery;
    std::vector<std::int8_t> m_ofReference;
};

/// The query at one tempo ratio, and what was found there.
struct RatioWork {
    explicit RatioWork(int tracks)
        : quick(tracks)
        , found(static_cast<std::size_t>(tracks))
    {
    }

    double ratio = 1;
    CoarseMap map;
    std::mutex mutex; ///< of quick, to which tasks of several pitch shifts add
    QuickHits quick;
    std::vector<std::vector<ExcerptHit>> found; ///< by track
};

void refine(RatioWork& work, const ExcerptSet& set, int pitchSteps, const std::stop_token& stop)
{
    Refinement refinement(work.map, work.ratio, set, pitchSteps, stop);
    for (int track = 0; track < set.tracks() && !stop.stop_requested(); ++track) {
        for (const QuickHit& hit : work.quick.best(track))
            work.found[static_cast<std::size_t>(track)].push_back(refinement.refined(hit));
    }
}

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
    std::deque<RatioWork> works;
    std::vector<std::function<void()>> quick;
    std::vector<std::function<void()>> full;
    for (int step = settings.ratioSteps; step >= -settings.ratioSteps; --step) {
        RatioWork& work = works.emplace_back(set.tracks());
        work.ratio = std::pow(settings.ratioStep, step);
        work.map = coarsen(query, work.ratio);
        for (int shift = -settings.pitchSteps; shift <= settings.pitchSteps; ++shift)
            quick.emplace_back([&, shift] {
                const QuickHits hits
                    = quickHits(work.map, set, shift, settings.leastDeviations, stop);
                const std::scoped_lock lock(work.mutex);
                work.quick.add(hits);
            });
        full.emplace_back([&] { refine(work, set, settings.pitchSteps, stop); });
    }
    runner.run(quick);
    runner.run(full);
    if (stop.stop_requested())
        return found;
    for (std::size_t track = 0; track < found.size(); ++track) {
        std::vector<ExcerptHit> hits;
        for (const RatioWork& work : works)
            hits.insert(hits.end(), work.found[track].begin(), work.found[track].end());
        found[track] = bestPlaces(std::move(hits), settings.placesPerTrack);
    }
    return found;
}

} // namespace stemma
