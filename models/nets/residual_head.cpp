#include "models/nets/residual_head.h"

#include <algorithm>
#include <cmath>

namespace stemma
{

namespace
{

constexpr int frameStep = 2; ///< frames that are averaged before the correlation
constexpr int stripFrames = 12;
constexpr int bandBins = 24;
constexpr int highestLag = 5; ///< steps
constexpr int lags = 2 * highestLag + 1;
constexpr int highestShift = 3; ///< bins
constexpr int highestTempo = 6; ///< per cent
constexpr int highestDelay = 4; ///< frames
constexpr double firstSharpness = 50; ///< of a softmax over mean products of cells

/// What each alignment takes of each strip at each lag, linear between lags.
torch::Tensor alignmentLines(int frames)
{
    const int strips = frames / stripFrames;
    std::vector<torch::Tensor> lines;
    for (int tempo = -highestTempo; tempo <= highestTempo; ++tempo) {
        for (int delay = -highestDelay; delay <= highestDelay; ++delay) {
            auto line = torch::zeros({strips, lags});
            for (int strip = 0; strip < strips; ++strip) {
                const double time = (strip + 0.5) * stripFrames - 0.5 * frames;
                const double lag = (0.01 * tempo * time + delay) / frameStep + highestLag;
                const double bounded = std::clamp(lag, 0.0, lags - 1.001);
                const int below = static_cast<int>(bounded);
                line[strip][below] = (1 - (bounded - below)) / strips;
                line[strip][below + 1] = (bounded - below) / strips;
            }
            lines.push_back(line.flatten());
        }
    }
    return torch::stack(lines, 1);
}

/// Mean products of the cells of each strip and band, [batch, strips, bands, lags * shifts]. What the
/// query has at a frame and a bin, the candidate has a lag later and a shift lower.
torch::Tensor correlations(const torch::Tensor& query, const torch::Tensor& candidate)
{
    const auto averaged = [](const torch::Tensor& maps) {
        return torch::avg_pool2d(maps.clamp_min(-1).unsqueeze(1), {frameStep, 1}).squeeze(1);
    };
    const auto ours = averaged(query);
    const auto theirs = torch::constant_pad_nd(
        averaged(candidate), {highestShift, highestShift, highestLag, highestLag});
    std::vector<torch::Tensor> products;
    for (int lag = 0; lag < lags; ++lag) {
        const auto later = theirs.slice(1, lag, lag + ours.size(1));
        for (int shift = -highestShift; shift <= highestShift; ++shift) {
            const auto first = highestShift - shift;
            const auto product = ours * later.slice(2, first, first + ours.size(2));
            products.push_back(
                torch::avg_pool2d(product.unsqueeze(1), {stripFrames / frameStep, bandBins})
                    .squeeze(1));
        }
    }
    return torch::stack(products, 3);
}

torch::nn::Linear meanOfSharpnesses()
{
    torch::nn::Linear layer(torch::nn::LinearOptions(ResidualHeadImpl::sharpnesses, 1).bias(false));
    torch::nn::init::constant_(layer->weight, 1.0 / ResidualHeadImpl::sharpnesses);
    return layer;
}

} // namespace

ResidualHeadImpl::ResidualHeadImpl(const CrossAttentionConfig& config)
    : m_bands(register_parameter(
        "bands", torch::full({config.bins / bandBins}, static_cast<float>(bandBins) / config.bins)))
    , m_sharpness(
          register_parameter("sharpness", torch::pow(2, torch::arange(sharpnesses, torch::kFloat))))
    , m_tempo(register_module("tempo", meanOfSharpnesses()))
    , m_shift(register_module("shift", meanOfSharpnesses()))
    , m_lines(register_buffer("lines", alignmentLines(config.frames)))
{
    const auto shifts = torch::arange(-highestShift, highestShift + 1, torch::kFloat);
    const auto tempi = torch::arange(-highestTempo, highestTempo + 1, torch::kFloat)
                           .repeat_interleave(2 * highestDelay + 1);
    m_tempi = register_buffer("tempi", tempi.repeat(shifts.size(0)));
    m_shifts = register_buffer("shifts", shifts.repeat_interleave(tempi.size(0)));
}

ResidualHeadImpl::Output
ResidualHeadImpl::forward(const torch::Tensor& query, const torch::Tensor& candidate)
{
    const auto strips = (correlations(query, candidate) * m_bands.view({1, 1, -1, 1})).sum(2);
    const auto count = strips.size(0);
    const auto alignments = strips.view({count, strips.size(1), lags, -1})
                                .permute({0, 3, 1, 2})
                                .flatten(2)
                                .matmul(m_lines)
                                .flatten(1)
                                .unsqueeze(1);
    const auto attention
        = torch::softmax(alignments * (firstSharpness * m_sharpness).view({1, -1, 1}), 2);
    const auto attended = (attention * alignments).sum(2);
    return {
        0.01 * m_tempo(attention.matmul(m_tempi)).squeeze(1),
        m_shift(attention.matmul(m_shifts)).squeeze(1),
        torch::cat({attended, alignments.mean(2)}, 1)};
}

} // namespace stemma
