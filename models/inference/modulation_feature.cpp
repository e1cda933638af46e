#include "models/inference/modulation_feature.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace stemma
{

namespace
{

/// Half width of band @p i of a logarithmic axis, as its slope there.
double bandWidth(const std::vector<double>& centres, std::size_t i)
{
    if (i == 0)
        return centres[1] - centres[0];
    if (i + 1 == centres.size())
        return centres[i] - centres[i - 1];
    return 0.5 * (centres[i + 1] - centres[i - 1]);
}

} // namespace

ModulationFeature::ModulationFeature(const ModulationSettings& settings)
    : m_settings(settings)
    , m_fourier(settings.rows, settings.columns)
{
    m_window.reserve(static_cast<std::size_t>(settings.frames));
    for (int frame = 0; frame < settings.frames; ++frame)
        m_window.push_back(static_cast<float>(
            0.5 - 0.5 * std::cos(2 * std::numbers::pi * (frame + 1) / (settings.frames + 1))));

    std::vector<double> centres;
    centres.reserve(static_cast<std::size_t>(settings.rates));
    for (int rate = 0; rate < settings.rates; ++rate)
        centres.push_back(
            settings.lowestRate
            * std::pow(settings.highestRate / settings.lowestRate, rate / (settings.rates - 1.0)));
    const double step = settings.framesPerSecond / settings.rows;
    for (std::size_t rate = 0; rate < centres.size(); ++rate) {
        const double width = std::max(step, bandWidth(centres, rate));
        RateBand band;
        double sum = 0;
        for (int row = 0; row <= settings.rows / 2; ++row) {
            const double weight = 1 - std::abs(row * step - centres[rate]) / width;
            if (weight <= 0)
                continue;
            if (band.weights.empty())
                band.first = row;
            band.weights.push_back(static_cast<float>(weight));
            sum += weight;
        }
        for (float& weight : band.weights)
            weight = static_cast<float>(weight / sum);
        m_bands.push_back(std::move(band));
    }
}

ModulationFeature::Workspace ModulationFeature::workspace() const
{
    Workspace workspace;
    workspace.picture.resize(m_fourier.realSize());
    workspace.spectrum.resize(m_fourier.spectrumSize());
    workspace.magnitudes.resize(
        static_cast<std::size_t>(m_settings.rows / 2 + 1) * m_settings.quefrencies);
    return workspace;
}

void ModulationFeature::compute(
    const DecibelMap& whitened, int first, Workspace& workspace, float* out) const
{
    std::fill(workspace.picture.begin(), workspace.picture.end(), 0.F);
    const int bins = std::min(whitened.bins, m_settings.columns);
    for (int frame = 0; frame < m_settings.frames; ++frame) {
        const int source = first + frame;
        if (source < 0 || source >= whitened.frames())
            continue;
        const float* row = whitened.row(source);
        float* picture
            = workspace.picture.data() + static_cast<std::size_t>(frame) * m_settings.columns;
        const float weight = m_window[static_cast<std::size_t>(frame)];
        for (int bin = 0; bin < bins; ++bin)
            picture[bin] = weight * row[bin];
    }
    m_fourier.forward(workspace.picture.data(), workspace.spectrum.data());

    // Rising and falling modulations are added in power: m and rows - m are the two signs.
    const std::size_t stride = static_cast<std::size_t>(m_settings.columns) / 2 + 1;
    const auto quefrencies = static_cast<std::size_t>(m_settings.quefrencies);
    const int half = m_settings.rows / 2;
    for (int row = 0; row <= half; ++row) {
        const auto* up = workspace.spectrum.data() + static_cast<std::size_t>(row) * stride;
        const auto* down = workspace.spectrum.data()
            + static_cast<std::size_t>((m_settings.rows - row) % m_settings.rows) * stride;
        float* magnitudes
            = workspace.magnitudes.data() + static_cast<std::size_t>(row) * quefrencies;
        for (std::size_t q = 0; q < quefrencies; ++q)
            magnitudes[q] = std::sqrt(std::norm(up[q]) + std::norm(down[q]));
    }
    for (const RateBand& band : m_bands) {
        std::fill(out, out + quefrencies, 0.F);
        for (std::size_t i = 0; i < band.weights.size(); ++i) {
            const float* magnitudes = workspace.magnitudes.data()
                + (static_cast<std::size_t>(band.first) + i) * quefrencies;
            for (std::size_t q = 0; q < quefrencies; ++q)
                out[q] += band.weights[i] * magnitudes[q];
        }
        for (std::size_t q = 0; q < quefrencies; ++q)
            out[q] = std::sqrt(out[q]);
        out += quefrencies;
    }
}

} // namespace stemma
