// The reranker's heads for what an alignment left of tempo and pitch.
#pragma once

#include "models/nets/graph_config.h"

#include <torch/torch.h>

namespace stemma
{

/// Correlates strips of the query with the candidate at every small lag and frequency shift, and adds
/// up over the strips along every alignment: a residual tempo, a delay and a shift. An attention over the
/// alignments, at several learned sharpnesses, gives the residuals as means. Blind to when in the
/// segments the evidence lies, it starts as a search for the best alignment; what it learns is which
/// bands to trust and how much to shrink its answer.
class ResidualHeadImpl : public torch::nn::Module
{
public:
    struct Output {
        torch::Tensor logTempoRatio; ///< [batch], log of query tempo / candidate tempo
        torch::Tensor binShift; ///< [batch], bins by which the query lies higher
        torch::Tensor
            similarity; ///< [batch, similarities], correlations where attended, and their mean
    };
    static constexpr int sharpnesses = 4;
    static constexpr int similarities = sharpnesses + 1;

    explicit ResidualHeadImpl(const CrossAttentionConfig& config);
    /// @param query, candidate [batch, frames, bins]
    Output forward(const torch::Tensor& query, const torch::Tensor& candidate);

private:
    torch::Tensor m_bands; ///< [bands], weights
    torch::Tensor
        m_sharpness; ///< [sharpnesses], inverse temperatures of the softmax, in units of 50
    torch::nn::Linear m_tempo{nullptr};
    torch::nn::Linear m_shift{nullptr};
    torch::Tensor m_lines; ///< [strips * lags, tempi * delays], where each alignment passes
    torch::Tensor m_tempi; ///< [alignments], their tempo residual in per cent
    torch::Tensor m_shifts; ///< [alignments], bins
};
TORCH_MODULE(ResidualHead);

} // namespace stemma
