#include "models/nets/cross_attention.h"

#include <cmath>

namespace stemma
{

namespace
{

constexpr int patchFrames = 12;
constexpr int patchBins = 24;
constexpr int candidateHop = 6; ///< frames
constexpr int patchValues = patchFrames * patchBins / 4; ///< at half resolution
constexpr double similarityScale = 10; ///< brings correlations to the size of logits

/// Minus the squared distances in time and in frequency between the nodes of both sides.
torch::Tensor placeDistances(const CrossAttentionConfig& config)
{
    const auto bands = torch::arange(config.bins / patchBins, torch::kFloat);
    const auto steps = [](int frames, int hop) {
        return torch::arange(0, frames - patchFrames + 1, hop, torch::kFloat) / patchFrames;
    };
    const auto queryTimes = steps(config.frames, patchFrames);
    const auto candidateTimes = steps(config.frames, candidateHop);
    // Frame after frame, as the nodes are.
    const auto time = queryTimes.repeat_interleave(bands.size(0)).unsqueeze(1)
        - candidateTimes.repeat_interleave(bands.size(0)).unsqueeze(0);
    const auto frequency = bands.repeat(queryTimes.size(0)).unsqueeze(1)
        - bands.repeat(candidateTimes.size(0)).unsqueeze(0);
    return -torch::stack({time * time, frequency * frequency});
}

} // namespace

CrossAttentionImpl::CrossAttentionImpl(const CrossAttentionConfig& config)
    : m_config(config)
    , m_patch(register_module("patch", torch::nn::Linear(patchValues, config.width)))
    , m_query(register_module("query", torch::nn::Linear(config.width, config.width)))
    // Without bias: a constant added to every key cancels in the softmax.
    , m_key(register_module(
          "key",
          torch::nn::Linear(torch::nn::LinearOptions(config.width, config.width).bias(false))))
    , m_value(register_module("value", torch::nn::Linear(config.width, config.width)))
    , m_sharpness(register_parameter(
          "sharpness",
          torch::stack(
              {torch::pow(2, 1 + torch::arange(config.heads, torch::kFloat).remainder(4)),
               torch::full({config.heads}, 4.F)},
              1)))
    , m_compare(register_module("compare", torch::nn::Linear(4 * config.width, config.width)))
    , m_compareNorm(register_module(
          "compareNorm", torch::nn::LayerNorm(torch::nn::LayerNormOptions({config.width}))))
    , m_hidden(register_module("hidden", torch::nn::Linear(2 * config.width, config.width)))
    , m_logit(register_module("logit", torch::nn::Linear(config.width, 1)))
    , m_similarity(register_module(
          "similarity", torch::nn::Linear(config.heads + ResidualHeadImpl::similarities, 1)))
    , m_residual(register_module("residual", ResidualHead(config)))
    , m_distances(register_buffer("distances", placeDistances(config)))
{
    const torch::NoGradGuard guard;
    torch::nn::init::orthogonal_(m_patch->weight);
    for (const auto& layer : {m_query, m_key, m_value}) {
        torch::nn::init::eye_(layer->weight);
        if (layer->bias.defined())
            layer->bias.zero_();
    }
    m_similarity->weight.fill_(1.0 / config.heads);
    // How far the best alignment's correlations stand out of all alignments' mean.
    m_similarity->weight.slice(1, config.heads).fill_(1.0 / ResidualHeadImpl::sharpnesses);
    m_similarity->weight.slice(1, config.heads + ResidualHeadImpl::sharpnesses).fill_(-1);
    m_similarity->bias.fill_(-2);
}

torch::Tensor CrossAttentionImpl::nodeMatrix(const torch::Tensor& maps, int hop)
{
    // Valleys say little once another track plays along: only their beginning is kept.
    const auto half = torch::avg_pool2d(maps.clamp_min(-1).unsqueeze(1), 2).squeeze(1);
    const auto patches = half.unfold(1, patchFrames / 2, hop / 2)
                             .unfold(2, patchBins / 2, patchBins / 2)
                             .reshape({maps.size(0), -1, patchValues});
    const auto nodes = m_patch(patches);
    // To a size of one, but for patches with next to nothing in them.
    return nodes * torch::rsqrt((nodes * nodes).mean(2, true) + 0.1);
}

torch::Tensor CrossAttentionImpl::heads(const torch::Tensor& nodes) const
{
    return nodes
        .view({nodes.size(0), nodes.size(1), m_config.heads, m_config.width / m_config.heads})
        .transpose(1, 2);
}

CrossAttentionImpl::Output
CrossAttentionImpl::forward(const torch::Tensor& query, const torch::Tensor& candidate)
{
    const auto ours = nodeMatrix(query, patchFrames);
    const auto theirs = nodeMatrix(candidate, candidateHop);

    const auto scale = 1.0 / std::sqrt(static_cast<double>(m_config.width / m_config.heads));
    const auto place
        = m_sharpness.mm(m_distances.flatten(1)).view({1, -1, ours.size(1), theirs.size(1)});
    const auto weights = torch::softmax(
        heads(m_query(ours)).matmul(heads(m_key(theirs)).transpose(2, 3)) * scale + place, 3);
    const auto found = weights.matmul(heads(m_value(theirs))).transpose(1, 2).reshape(ours.sizes());

    const auto product = ours * found;
    const auto compared = torch::gelu(
        m_compareNorm(m_compare(torch::cat({ours, found, product, (ours - found).abs()}, 2))));
    const auto pooled = torch::cat({compared.mean(1), compared.amax(1)}, 1);
    const auto residual = m_residual(query, candidate);
    const auto similarity
        = similarityScale * torch::cat({heads(product).mean({2, 3}), residual.similarity}, 1);
    return {
        (m_logit(torch::gelu(m_hidden(pooled))) + m_similarity(similarity)).squeeze(1),
        residual.logTempoRatio, residual.binShift};
}

} // namespace stemma
