#include "core/spectral/spectral_analyser.h"

#include "core/spectral/log_band.h"
#include "core/spectral/spectral_settings.h"

#include <algorithm>
#include <cmath>

namespace stemma
{
namespace
{

using namespace spectral;

constexpr std::int64_t halfWindow = longestWindow / 2;
constexpr std::size_t inputBlock = 16384; ///< samples taken in at once, so memory stays bounded
constexpr std::size_t outputBlock = std::size_t(1) << 20;

std::vector<LogBand> makeBands()
{
    constexpr LogScale scale{spectral::sampleRate, spectral::binsPerOctave};
    std::vector<LogBand> result;
    int first = 0;
    for (const BandSettings& band : spectral::bands) {
        const double end = std::ceil(std::log2(band.endHz / lowestHz) * binsPerOctave - 1e-9);
        const int count = std::min(spectral::bins, static_cast<int>(end)) - first;
        if (count <= 0)
            continue;
        result.emplace_back(band.window, first, count, scale);
        first += count;
    }
    return result;
}

std::uint8_t quantise(float power)
{
    const float level = (10 * std::log10(power) - floorDb) / stepDb;
    // Written so that the logarithm of 0, minus infinity, ends at 0 too.
    if (!(level > 0))
        return 0;
    return static_cast<std::uint8_t>(std::min(level + 0.5F, 255.0F));
}

} // namespace

struct SpectralAnalyser::Impl {
    std::vector<LogBand> bands = makeBands();
    /// Input not yet needed for the last time, from sample number origin on; silence before 0.
    std::vector<float> samples = std::vector<float>(static_cast<std::size_t>(halfWindow));
    std::int64_t origin = -halfWindow;
    std::int64_t consumed = 0;
    std::int64_t nextFrame = 0;
    /// Levels in blocks, so that a long recording never needs twice its size at once.
    std::vector<std::vector<std::uint8_t>> levels;
    std::vector<float> power = std::vector<float>(static_cast<std::size_t>(spectral::bins));

    void take(std::span<const float> block);
    void analyseFrame();
    void dropUsedSamples();
};

void SpectralAnalyser::Impl::take(std::span<const float> block)
{
    for (const float sample : block)
        samples.push_back(std::isfinite(sample) ? sample : 0.0F);
    consumed += static_cast<std::int64_t>(block.size());
    while (nextFrame * hop + halfWindow <= origin + static_cast<std::int64_t>(samples.size()))
        analyseFrame();
    dropUsedSamples();
}

void SpectralAnalyser::Impl::analyseFrame()
{
    const std::int64_t centre = nextFrame * hop - origin;
    for (LogBand& band : bands) {
        const std::span<const float> window = std::span(samples).subspan(
            static_cast<std::size_t>(centre - band.window() / 2),
            static_cast<std::size_t>(band.window()));
        band.analyse(
            window,
            std::span(power).subspan(
                static_cast<std::size_t>(band.firstBin()),
                static_cast<std::size_t>(band.binCount())));
    }
    if (levels.empty() || levels.back().size() + power.size() > outputBlock) {
        levels.emplace_back();
        levels.back().reserve(outputBlock);
    }
    for (const float p : power)
        levels.back().push_back(quantise(p));
    ++nextFrame;
}

void SpectralAnalyser::Impl::dropUsedSamples()
{
    const std::int64_t used = nextFrame * hop - halfWindow - origin;
    if (used <= 0)
        return;
    samples.erase(samples.begin(), samples.begin() + used);
    origin += used;
}

SpectralAxes SpectralAnalyser::axes()
{
    return {
        static_cast<double>(spectral::sampleRate) / hop, binsPerOctave, lowestHz, floorDb, stepDb};
}

int SpectralAnalyser::bins()
{
    return spectral::bins;
}

SpectralAnalyser::SpectralAnalyser()
    : m_impl(std::make_unique<Impl>())
{
}

SpectralAnalyser::SpectralAnalyser(SpectralAnalyser&&) noexcept = default;
SpectralAnalyser& SpectralAnalyser::operator=(SpectralAnalyser&&) noexcept = default;
SpectralAnalyser::~SpectralAnalyser() = default;

void SpectralAnalyser::consume(std::span<const float> samples)
{
    while (!samples.empty()) {
        const std::size_t count = std::min(samples.size(), inputBlock);
        m_impl->take(samples.first(count));
        samples = samples.subspan(count);
    }
}

SpectralMap SpectralAnalyser::finish()
{
    Impl& impl = *m_impl;
    impl.samples.resize(impl.samples.size() + static_cast<std::size_t>(halfWindow));
    while (impl.nextFrame * hop < impl.consumed)
        impl.analyseFrame();

    SpectralMap map{axes(), bins(), {}};
    map.levels.reserve(
        static_cast<std::size_t>(impl.nextFrame) * static_cast<std::size_t>(map.bins));
    for (std::vector<std::uint8_t>& block : impl.levels) {
        map.levels.insert(map.levels.end(), block.begin(), block.end());
        block = {};
    }
    impl.levels.clear();
    impl.samples.assign(static_cast<std::size_t>(halfWindow), 0.0F);
    impl.origin = -halfWindow;
    impl.consumed = 0;
    impl.nextFrame = 0;
    return map;
}

} // namespace stemma
