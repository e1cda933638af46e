#include "core/match/excerpt_set.h"

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

constexpr int blockRows = 2048; ///< excerpts compared at once: their products stay in the cache
/// Their spread is known to 3 %, and to 4 % where it takes longest.
constexpr std::size_t quickSample = 512;
constexpr std::size_t fullSample = 256;
constexpr double leastEnergy = 0.05; ///< of the mean one; quieter excerpts hold nothing

double energyOf(std::span<const std::int8_t> values)
{
    std::int32_t sum = 0;
    for (const std::int8_t value : values)
        sum += std::int32_t{value} * value;
    return sum;
}

/// Excerpts of the maps, all in memory.
class Packer
{
public:
    Packer(const std::vector<CoarseMap>& maps, int rowsPerExcerpt)
        : m_maps(maps)
        , m_rows(rowsPerExcerpt)
        , m_width(fastWidth(rowsPerExcerpt * maps.front().columns))
    {
    }

    int width() const { return m_width; }
    std::vector<std::int8_t>
    pack(std::span<const ExcerptSet::Excerpt> excerpts, int rowsPerRow) const
    {
        const std::size_t width = static_cast<std::size_t>(m_width);
        std::vector<std::int8_t> result(excerpts.size() * width);
        for (std::size_t i = 0; i < excerpts.size(); ++i)
            copyExcerpt(
                m_maps[static_cast<std::size_t>(excerpts[i].track)],
                excerpts[i].firstRow / rowsPerRow, m_rows, 0,
                std::span(result).subspan(i * width, width));
        return result;
    }

private:
    const std::vector<CoarseMap>& m_maps;
    int m_rows;
    int m_width;
};

/// @param rowsPerRow rows of the excerpts' count for one row of these maps
ExcerptRows packAll(
    const std::vector<CoarseMap>& maps, int rowsPerExcerpt, int rowsPerRow,
    const std::vector<ExcerptSet::Excerpt>& excerpts, std::size_t sampleRows, bool keepBlocks,
    TaskRunner& runner)
{
    const Packer packer(maps, rowsPerExcerpt);
    ExcerptRows result;
    result.rows = rowsPerExcerpt;
    result.width = packer.width();
    const std::size_t count = std::min(sampleRows, excerpts.size());
    std::vector<ExcerptSet::Excerpt> sample;
    for (std::size_t i = 0; i < count; ++i)
        sample.push_back(excerpts[i * excerpts.size() / count]);
    result.sample = Int8Rows(packer.pack(sample, rowsPerRow), result.width);
    result.spreads.resize(excerpts.size());

    const std::size_t blocks = (excerpts.size() + blockRows - 1) / blockRows;
    std::vector<std::function<void()>> tasks;
    for (std::size_t block = 0; block < blocks; ++block) {
        if (keepBlocks)
            result.blocks.emplace_back(std::span<const std::int8_t>(), result.width);
        tasks.emplace_back([&, block] {
            const std::size_t first = block * blockRows;
            const std::size_t size = std::min<std::size_t>(blockRows, excerpts.size() - first);
            const std::vector<std::int8_t> rows
                = packer.pack(std::span(excerpts).subspan(first, size), rowsPerRow);
            if (keepBlocks)
                result.blocks[block] = Int8Rows(rows, result.width);
            std::vector<std::int32_t> products(size * count);
            result.sample.products(rows, products);
            std::vector<std::int32_t> ofOthers;
            for (std::size_t i = 0; i < size; ++i) {
                ofOthers.clear();
                for (std::size_t k = 0; k < count; ++k) {
                    if (sample[k].track != excerpts[first + i].track)
                        ofOthers.push_back(products[i * count + k]);
                }
                result.spreads[first + i] = spreadOf(ofOthers);
            }
        });
    }
    runner.run(tasks);
    return result;
}

} // namespace

ExcerptSet::ExcerptSet(
    std::vector<CoarseMap> tracks, TaskRunner& runner, const ExcerptSettings& settings)
    : m_maps(std::move(tracks))
{
    if (m_maps.empty())
        return;
    const double rate = m_maps.front().rowsPerSecond;
    // Even numbers, so that the quick excerpts begin and end where the full ones do.
    const int rows = 2 * static_cast<int>(std::lround(settings.excerptSeconds * rate / 2));
    const int hop = std::max(2, 2 * static_cast<int>(std::lround(settings.hopSeconds * rate / 2)));
    std::vector<double> energies;
    std::vector<std::int8_t> excerpt(
        static_cast<std::size_t>(rows) * static_cast<std::size_t>(m_maps.front().columns));
    for (std::size_t track = 0; track < m_maps.size(); ++track) {
        const CoarseMap& map = m_maps[track];
        const int last = std::max(0, (map.rows - rows) / 2 * 2);
        for (int first = 0;; first = std::min(first + hop, last)) {
            copyExcerpt(map, first, rows, 0, excerpt);
            energies.push_back(energyOf(excerpt));
            m_excerpts.push_back({static_cast<int>(track), first, (first + rows / 2.0) / rate});
            if (first == last)
                break;
        }
    }
    double mean = 0;
    for (const double energy : energies)
        mean += energy / static_cast<double>(energies.size());
    std::size_t i = 0;
    std::erase_if(m_excerpts, [&](const Excerpt&) { return energies[i++] <= leastEnergy * mean; });
    if (m_excerpts.empty())
        return;

    std::vector<CoarseMap> quick(m_maps.size());
    std::vector<std::function<void()>> tasks;
    for (std::size_t track = 0; track < m_maps.size(); ++track)
        tasks.emplace_back([&, track] { quick[track] = halved(m_maps[track]); });
    runner.run(tasks);
    m_full = packAll(m_maps, rows, 1, m_excerpts, fullSample, false, runner);
    m_quick = packAll(quick, rows / 2, 2, m_excerpts, quickSample, true, runner);
}

} // namespace stemma
