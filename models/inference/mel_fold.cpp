#include "models/inference/mel_fold.h"

#include <algorithm>
#include <cmath>

namespace stemma
{

namespace
{

constexpr double highestHz = 8000;

double melFromHz(double hz)
{
    return 2595 * std::log10(1 + hz / 700);
}

double hzFromMel(double mel)
{
    return 700 * (std::pow(10, mel / 2595) - 1);
}

} // namespace

MelFold::MelFold(const SpectralAxes& axes, int bins, int bands)
    : m_bands(static_cast<std::size_t>(bands))
    , m_hop(axes.framesPerSecond / framesPerSecond)
{
    const auto edge
        = [&](int index) { return hzFromMel(melFromHz(highestHz) * index / (bands + 1)); };
    for (int band = 0; band < bands; ++band) {
        const double low = edge(band);
        const double centre = edge(band + 1);
        const double high = edge(band + 2);
        Band& made = m_bands[static_cast<std::size_t>(band)];
        for (int bin = 0; bin < bins; ++bin) {
            const double hz = axes.lowestHz * std::exp2(bin / axes.binsPerOctave);
            const double height
                = std::min((hz - low) / (centre - low), (high - hz) / (high - centre));
            if (height <= 0)
                continue;
            if (made.weights.empty())
                made.firstBin = bin;
            // A cell is the mean power per hertz: it counts as wide as it is.
            const double width
                = hz * (std::exp2(0.5 / axes.binsPerOctave) - std::exp2(-0.5 / axes.binsPerOctave));
            made.weights.push_back(static_cast<float>(height * width * 1024 / 16000));
        }
    }
}

DecibelMap MelFold::fold(const DecibelMap& map) const
{
    const auto bands = m_bands.size();
    DecibelMap result{static_cast<int>(bands), {}};
    if (map.frames() == 0)
        return result;
    const int last = map.frames() - 1;
    const int frames = static_cast<int>(last / m_hop + 1e-9) + 1;
    result.values.resize(static_cast<std::size_t>(frames) * bands);

    // Power above the floor, so that silence adds nothing.
    std::vector<float> power(map.values.size());
    std::transform(map.values.begin(), map.values.end(), power.begin(), [](float decibels) {
        return std::exp2(decibels * 0.33219281F) - 1; // 10^(decibels / 10)
    });
    std::vector<float> between(static_cast<std::size_t>(map.bins));
    for (int frame = 0; frame < frames; ++frame) {
        const double position = frame * m_hop;
        const int before = std::min(static_cast<int>(position + 1e-9), last);
        const int after = std::min(before + 1, last);
        const auto weight = static_cast<float>(std::max(0.0, position - before));
        const float* left = power.data() + static_cast<std::size_t>(before) * between.size();
        const float* right = power.data() + static_cast<std::size_t>(after) * between.size();
        for (std::size_t bin = 0; bin < between.size(); ++bin)
            between[bin] = left[bin] + weight * (right[bin] - left[bin]);
        float* out = result.row(frame);
        for (std::size_t band = 0; band < bands; ++band) {
            const Band& from = m_bands[band];
            float sum = 0;
            for (std::size_t i = 0; i < from.weights.size(); ++i)
                sum += from.weights[i] * between[static_cast<std::size_t>(from.firstBin) + i];
            out[band] = 10 * std::log10(1 + std::max(0.F, sum));
        }
    }
    return result;
}

void writeMelInput(const DecibelMap& folded, int first, int frames, float* out)
{
    const std::size_t count = static_cast<std::size_t>(frames) * folded.bins;
    copyFrames(folded, first, frames, out);
    const auto [lowest, highest] = std::minmax_element(out, out + count);
    const float low = *lowest;
    const float scale = 1 / std::max(*highest - low, 1e-6F);
    for (std::size_t i = 0; i < count; ++i)
        out[i] = scale * (out[i] - low);
}

} // namespace stemma
