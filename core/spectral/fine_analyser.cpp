#include "core/spectral/fine_analyser.h"

#include "core/spectral/log_band.h"
#include "core/spectral/spectral_settings.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace stemma
{
namespace
{

using spectral::LogBand;

constexpr int fineBinsPerOctave = 48;
constexpr int fineBins = fineBinsPerOctave * (spectral::octaves + 1);
constexpr float fineFloorDb = -110;
constexpr float fineStepDb = 0.5F;
constexpr std::array<spectral::BandSettings, 4> fineBands
    = {{{440, 8192}, {1760, 4096}, {3520, 2048}, {FineAnalyser::sampleRate / 2.0, 1024}}};

static_assert(FineAnalyser::reach * 2 == fineBands.front().window);

std::vector<LogBand> makeBands()
{
    constexpr spectral::LogScale scale{FineAnalyser::sampleRate, fineBinsPerOctave};
    std::vector<LogBand> result;
    int first = 0;
    for (const auto& band : fineBands) {
        const double end
            = std::ceil(std::log2(band.endHz / spectral::lowestHz) * fineBinsPerOctave - 1e-9);
        const int count = std::min(fineBins, static_cast<int>(end)) - first;
        result.emplace_back(band.window, first, count, scale);
        first += count;
    }
    return result;
}

std::uint8_t quantise(float power)
{
    const float level = (10 * std::log10(power) - fineFloorDb) / fineStepDb;
    // Written so that the logarithm of 0, minus infinity, ends at 0 too.
    if (!(level > 0))
        return 0;
    return static_cast<std::uint8_t>(std::min(level + 0.5F, 255.0F));
}

} // namespace

SpectralAxes FineAnalyser::axes()
{
    return {
        static_cast<double>(sampleRate) / hop, fineBinsPerOctave, spectral::lowestHz, fineFloorDb,
        fineStepDb};
}

int FineAnalyser::bins()
{
    return fineBins;
}

SpectralMap FineAnalyser::analyse(std::span<const float> samples, const std::stop_token& stop)
{
    SpectralMap map{axes(), bins(), {}};
    if (samples.size() < std::size_t{2} * reach)
        return map;
    std::vector<float> finite(samples.begin(), samples.end());
    std::ranges::replace_if(
        finite, [](float sample) { return !std::isfinite(sample); }, 0.0F);
    auto bands = makeBands();
    const std::size_t frames = (samples.size() - std::size_t{2} * reach) / hop + 1;
    map.levels.reserve(frames * fineBins);
    std::vector<float> power(fineBins);
    for (std::size_t frame = 0; frame < frames && !stop.stop_requested(); ++frame) {
        const std::size_t centre = reach + frame * hop;
        for (LogBand& band : bands) {
            const auto window = static_cast<std::size_t>(band.window());
            band.analyse(
                std::span(finite).subspan(centre - window / 2, window),
                std::span(power).subspan(
                    static_cast<std::size_t>(band.firstBin()),
                    static_cast<std::size_t>(band.binCount())));
        }
        for (const float each : power)
            map.levels.push_back(quantise(each));
    }
    return map;
}

} // namespace stemma
