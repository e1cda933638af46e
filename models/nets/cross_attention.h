// The reranker's network: does one segment hold what the other holds?
#pragma once

#include "models/nets/graph_config.h"

#include <torch/torch.h>

namespace stemma
{

/// The query's nodes attend to the candidate's; what they find is compared with what they hold, and
/// the mean over the nodes gives one logit. Weights kind "cross-attention-1".
/// Source: NeuralSampleID's classifier; the explicit product and difference are ours.
class CrossAttentionImpl : public torch::nn::Module
{
public:
    explicit CrossAttentionImpl(const CrossAttentionConfig& config);

    const CrossAttentionConfig& config() const { return m_config; }
    /// @param query, candidate [batch, nodes, nodeChannels] @return logits [batch]
    torch::Tensor forward(const torch::Tensor& query, const torch::Tensor& candidate);

private:
    torch::Tensor heads(const torch::Tensor& nodes) const;

    CrossAttentionConfig m_config;
    torch::nn::Linear m_input{nullptr};
    torch::nn::LayerNorm m_inputNorm{nullptr};
    torch::Tensor m_place; ///< [1, nodes, width], learned: which patch a node was
    torch::nn::Linear m_query{nullptr};
    torch::nn::Linear m_key{nullptr};
    torch::nn::Linear m_value{nullptr};
    torch::nn::Linear m_compare{nullptr};
    torch::nn::LayerNorm m_compareNorm{nullptr};
    torch::nn::Linear m_hidden{nullptr};
    torch::nn::Linear m_logit{nullptr};
};
TORCH_MODULE(CrossAttention);

} // namespace stemma
