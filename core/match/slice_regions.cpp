#include "core/match/slice_regions.h"

#include "core/base/widest.h"
#include "core/match/product_spread.h"
#include "core/match/slice_rows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace stemma
{
namespace
{

constexpr std::size_t regionRows = 48; ///< 3.8 s
constexpr std::size_t lanes = 16;
constexpr std::size_t sampleSlices = 512;
constexpr std::size_t slicesAtOnce = 128; ///< of the query
constexpr std::size_t blockRows = 32 * regionRows; ///< of a track: their products stay in the cache

/// The greatest of some products, each less its mean and scaled. Runs over billions of values.
STEMMA_WIDEST float
greatestOf(const std::int32_t* products, const float* mean, const float* scale, std::size_t count)
{
    std::array<float, lanes> greatest;
    greatest.fill(-1e9F);
    for (std::size_t i = 0; i + lanes <= count; i += lanes) {
        for (std::size_t k = 0; k < lanes; ++k) {
            const float value = (static_cast<float>(products[i + k]) - mean[i + k]) * scale[i + k];
            greatest[k] = value > greatest[k] ? value : greatest[k];
        }
    }
    for (std::size_t i = count / lanes * lanes; i < count; ++i)
        greatest[0] = std::max(greatest[0], (static_cast<float>(products[i]) - mean[i]) * scale[i]);
    for (std::size_t half = lanes / 2; half > 0; half /= 2) {
        for (std::size_t k = 0; k < half; ++k)
            greatest[k] = greatest[k + half] > greatest[k] ? greatest[k + half] : greatest[k];
    }
    return greatest[0];
}

} // namespace

SliceRegions::SliceRegions(std::span<const CoarseMap> tracks, TaskRunner& runner)
    : m_tracks(tracks)
    , m_width(tracks.empty() ? 0 : sliceWidth(tracks.front().columns))
    , m_firstRegion(1, 0)
    , m_usual(tracks.size())
{
    for (std::size_t track = 0; track < tracks.size(); ++track)
        m_firstRegion.push_back(
            m_firstRegion.back() + (slicesOf(track) + regionRows - 1) / regionRows);
    if (count() == 0)
        return;
    const Int8Rows sample = sampleOfAll();
    forEachTrack(runner, {}, [&](std::size_t track) { m_usual[track] = usualOf(track, sample); });
}

double SliceRegions::timeOf(std::size_t track, std::size_t region) const
{
    const CoarseMap& map = m_tracks[track];
    const std::size_t row = (region - m_firstRegion[track] + 1) * regionRows;
    return static_cast<double>(std::min(row, static_cast<std::size_t>(map.rows)))
        / map.rowsPerSecond;
}

std::vector<float> SliceRegions::agreement(
    std::span<const std::int8_t> slices, TaskRunner& runner, const std::stop_token& stop) const
{
    const std::size_t rows = slices.size() / static_cast<std::size_t>(m_width);
    std::vector<float> greatest(rows * count());
    forEachTrack(runner, stop, [&](std::size_t track) { compare(slices, track, greatest.data()); });
    std::vector<std::function<void()>> tasks;
    for (std::size_t first = 0; first < rows; first += slicesAtOnce)
        tasks.emplace_back([&, first] {
            for (std::size_t i = first; i < std::min(first + slicesAtOnce, rows); ++i)
                standardise(std::span(greatest).subspan(i * count(), count()));
        });
    if (!stop.stop_requested())
        runner.run(tasks);
    return greatest;
}

std::size_t SliceRegions::slicesOf(std::size_t track) const
{
    return static_cast<std::size_t>(std::max(0, m_tracks[track].rows - sliceRows + 1));
}

void SliceRegions::forEachTrack(
    TaskRunner& runner, const std::stop_token& stop,
    const std::function<void(std::size_t)>& work) const
{
    std::vector<std::function<void()>> tasks;
    for (std::size_t track = 0; track < m_tracks.size(); ++track)
        tasks.emplace_back([&, track] {
            if (!stop.stop_requested() && slicesOf(track) > 0)
                work(track);
        });
    runner.run(tasks);
}

std::vector<std::int8_t> SliceRegions::blockOf(std::size_t track, std::size_t first) const
{
    std::vector<int> starts(std::min(blockRows, slicesOf(track) - first));
    std::iota(starts.begin(), starts.end(), static_cast<int>(first));
    std::vector<std::int8_t> values;
    appendSlices(m_tracks[track], starts, 0, values);
    return values;
}

/// Evenly spread.
Int8Rows SliceRegions::sampleOfAll() const
{
    std::vector<std::pair<std::size_t, int>> all;
    for (std::size_t track = 0; track < m_tracks.size(); ++track) {
        for (std::size_t i = 0; i < slicesOf(track); i += sliceRows)
            all.emplace_back(track, static_cast<int>(i));
    }
    const std::size_t count = std::min(sampleSlices, all.size());
    std::vector<std::int8_t> values;
    for (std::size_t i = 0; i < count; ++i) {
        const auto& [track, start] = all[i * all.size() / count];
        appendSlices(m_tracks[track], std::span(&start, 1), 0, values);
    }
    return {values, m_width};
}

SliceRegions::Usual SliceRegions::usualOf(std::size_t track, const Int8Rows& sample) const
{
    const std::size_t others = static_cast<std::size_t>(sample.rows());
    Usual usual;
    std::vector<std::int32_t> products;
    for (std::size_t first = 0; first < slicesOf(track); first += blockRows) {
        const std::vector<std::int8_t> slices = blockOf(track, first);
        const std::size_t count = slices.size() / static_cast<std::size_t>(m_width);
        products.resize(count * others);
        sample.products(slices, products);
        for (std::size_t i = 0; i < count; ++i) {
            const ProductSpread spread = spreadOf(std::span(products).subspan(i * others, others));
            usual.mean.push_back(spread.mean);
            usual.scale.push_back(spread.deviation);
        }
    }
    // Silence would win if it were held against silence.
    const double sum = std::accumulate(usual.scale.begin(), usual.scale.end(), 0.0);
    const double mean = sum / static_cast<double>(usual.scale.size());
    const float least = static_cast<float>(std::max(1.0, quietSlice * mean));
    for (float& value : usual.scale)
        value = 1 / std::max(value, least);
    return usual;
}

/// Each slice's best in each region of the track. @p greatest [slices, count()]
void SliceRegions::compare(
    std::span<const std::int8_t> slices, std::size_t track, float* greatest) const
{
    const std::size_t width = static_cast<std::size_t>(m_width);
    const std::size_t rows = slices.size() / width;
    const Usual& usual = m_usual[track];
    std::vector<std::int32_t> products;
    for (std::size_t block = 0; block < slicesOf(track); block += blockRows) {
        const Int8Rows references(blockOf(track, block), m_width);
        const std::size_t size = static_cast<std::size_t>(references.rows());
        for (std::size_t first = 0; first < rows; first += slicesAtOnce) {
            const std::size_t some = std::min(slicesAtOnce, rows - first);
            products.resize(some * size);
            references.products(slices.subspan(first * width, some * width), products);
            for (std::size_t i = 0; i < some; ++i) {
                float* out
                    = greatest + (first + i) * count() + m_firstRegion[track] + block / regionRows;
                for (std::size_t at = 0; at < size; at += regionRows)
                    *out++ = greatestOf(
                        products.data() + i * size + at, usual.mean.data() + block + at,
                        usual.scale.data() + block + at, std::min(regionRows, size - at));
            }
        }
    }
}

/// Takes neighbouring regions of a track together and holds each against all.
void SliceRegions::standardise(std::span<float> greatest) const
{
    for (std::size_t track = 0; track < m_tracks.size(); ++track) {
        for (std::size_t i = m_firstRegion[track]; i + 1 < m_firstRegion[track + 1]; ++i)
            greatest[i] = std::max(greatest[i], greatest[i + 1]);
    }
    double sum = 0;
    double squares = 0;
    for (const float value : greatest) {
        sum += value;
        squares += double(value) * value;
    }
    const double size = static_cast<double>(greatest.size());
    const double mean = sum / size;
    const double deviation = std::sqrt(std::max(1e-12, squares / size - mean * mean));
    for (float& value : greatest)
        value = static_cast<float>((value - mean) / deviation);
}

} // namespace stemma
