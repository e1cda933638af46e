#include "models/nets/cross_attention.h"

#include <cmath>

namespace stemma
{

CrossAttentionImpl::CrossAttentionImpl(const CrossAttentionConfig& config)
    : m_config(config)
    , m_input(register_module("input", torch::nn::Linear(config.nodeChannels, config.width)))
    , m_inputNorm(register_module(
          "inputNorm", torch::nn::LayerNorm(torch::nn::LayerNormOptions({config.width}))))
    , m_place(register_parameter("place", 0.1 * torch::randn({1, config.nodes, config.width})))
    , m_query(register_module("query", torch::nn::Linear(config.width, config.width)))
    // Without bias: a constant added to every key cancels in the softmax.
    , m_key(register_module(
          "key",
          torch::nn::Linear(torch::nn::LinearOptions(config.width, config.width).bias(false))))
    , m_value(register_module("value", torch::nn::Linear(config.width, config.width)))
    , m_compare(register_module("compare", torch::nn::Linear(4 * config.width, config.width)))
    , m_compareNorm(register_module(
          "compareNorm", torch::nn::LayerNorm(torch::nn::LayerNormOptions({config.width}))))
    , m_hidden(register_module("hidden", torch::nn::Linear(2 * config.width, config.width)))
    , m_logit(register_module("logit", torch::nn::Linear(config.width, 1)))
{
}

torch::Tensor CrossAttentionImpl::heads(const torch::Tensor& nodes) const
{
    return nodes
        .view({nodes.size(0), nodes.size(1), m_config.heads, m_config.width / m_config.heads})
        .transpose(1, 2)
        .reshape({-1, nodes.size(1), m_config.width / m_config.heads});
}

torch::Tensor
CrossAttentionImpl::forward(const torch::Tensor& query, const torch::Tensor& candidate)
{
    const auto batch = query.size(0);
    const auto ours = m_inputNorm(m_input(query));
    const auto theirs = m_inputNorm(m_input(candidate));

    const auto scale = 1.0 / std::sqrt(static_cast<double>(m_config.width / m_config.heads));
    const auto weights = torch::softmax(
        torch::bmm(heads(m_query(ours + m_place)), heads(m_key(theirs + m_place)).transpose(1, 2))
            * scale,
        2);
    const auto found = torch::bmm(weights, heads(m_value(theirs)))
                           .view({batch, m_config.heads, m_config.nodes, -1})
                           .transpose(1, 2)
                           .reshape({batch, m_config.nodes, m_config.width});

    const auto compared = torch::gelu(
        m_compareNorm(m_compare(torch::cat({ours, found, ours * found, (ours - found).abs()}, 2))));
    const auto pooled = torch::cat({compared.mean(1), compared.amax(1)}, 1);
    return m_logit(torch::gelu(m_hidden(pooled))).squeeze(1);
}

} // namespace stemma
