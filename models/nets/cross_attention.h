// The reranker's network: does one segment hold what the other holds?
#pragma once

#include "models/nets/residual_head.h"

#include <torch/torch.h>

namespace stemma
{

/// Both segments become matrices of nodes: patches of 24 bins x 12 frames at half resolution through
/// one linear layer. The query's lie side by side; the candidate's follow each other every 6 frames, so
/// that a query's node can choose how late to look. The query's nodes attend to the candidate's, by
/// content and by distance; what they find is compared with what they hold, and mean and maximum over
/// the nodes give one logit, together with the residual head's best correlations. It judges pairs
/// whose tempo and pitch are almost undone, so every layer starts near a correlation of the two maps
/// place by place: from random layers it stayed at chance. Weights kind "cross-attention-3".
/// Source: NeuralSampleID's classifier; the patches, the distances, product and difference, and the
/// residual head are ours.
class CrossAttentionImpl : public torch::nn::Module
{
public:
    struct Output {
        torch::Tensor logit; ///< [batch]
        torch::Tensor logTempoRatio; ///< [batch], what is left of the query's tempo, logarithmic
        torch::Tensor binShift; ///< [batch], bins by which the query still lies higher
    };

    explicit CrossAttentionImpl(const CrossAttentionConfig& config);

    const CrossAttentionConfig& config() const { return m_config; }
    /// @param query, candidate [batch, frames, bins], normalised segments (inference/segment_input.h)
    Output forward(const torch::Tensor& query, const torch::Tensor& candidate);

private:
    /// [batch, frames, bins] to [batch, nodes, width], a patch every @p hop frames.
    torch::Tensor nodeMatrix(const torch::Tensor& maps, int hop);
    /// [batch, nodes, width] to [batch, heads, nodes, width / heads].
    torch::Tensor heads(const torch::Tensor& nodes) const;

    CrossAttentionConfig m_config;
    torch::nn::Linear m_patch{nullptr};
    torch::nn::Linear m_query{nullptr};
    torch::nn::Linear m_key{nullptr};
    torch::nn::Linear m_value{nullptr};
    torch::Tensor m_sharpness; ///< [heads, 2]: how much distance in time and in frequency counts
    torch::nn::Linear m_compare{nullptr};
    torch::nn::LayerNorm m_compareNorm{nullptr};
    torch::nn::Linear m_hidden{nullptr};
    torch::nn::Linear m_logit{nullptr};
    torch::nn::Linear m_similarity{nullptr};
    ResidualHead m_residual{nullptr};
    torch::Tensor m_distances; ///< [2, query nodes, candidate nodes], minus the squares, in patches
};
TORCH_MODULE(CrossAttention);

} // namespace stemma
