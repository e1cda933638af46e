// The two papers' encoders as their public code has them, to compare ours with.
#pragma once

#include "models/nets/encoder_network.h"
#include "models/nets/published_blocks.h"
#include "models/nets/published_config.h"

#include <vector>

namespace stemma
{

/// Halves the nodes in their order: a convolution over three neighbours, every second place.
class NodeHalvingImpl : public torch::nn::Module
{
public:
    NodeHalvingImpl(int in, int out);
    /// [batch, nodes, in] to [batch, ceil(nodes / 2), out], without an activation.
    torch::Tensor forward(const torch::Tensor& nodes);

private:
    BiasedLinearNorm m_layer{nullptr};
};
TORCH_MODULE(NodeHalving);

/// Mel bands with a time and a frequency ramp; one convolution to 8 channels, whose cells are the nodes, mel
/// band after mel band; a linear layer; four stages of graph blocks with halvings of the nodes between them; a
/// linear layer, the mean over the nodes, a projector of two layers.
/// SamplePaper: patches of 4 bands x 8 frames, 256 nodes; weights kind "sample-paper-1".
/// GraFPrint: convolution of 7 x 7 at every second band, 1024 nodes; weights kind "grafprint-1". Its halving is
/// published as a convolution of 3 x 3 over a width of one, of which one column of weights does anything: here
/// it has that column alone.
/// Source: the papers' public code as models/MODEL_CARD.md cites it.
class PublishedNetwork final : public EncoderNetwork
{
public:
    explicit PublishedNetwork(const PublishedConfig& config);

    const PublishedConfig& config() const { return m_config; }
    SegmentShape segment() const override { return m_config.segment(); }
    int dimension() const override { return m_config.dimension; }
    /// @param bands [batch, frames, bands], every segment scaled to 0..1 (inference/mel_fold.h)
    torch::Tensor forward(const torch::Tensor& bands) override;

private:
    void addStages();

    PublishedConfig m_config;
    torch::nn::Conv2d m_patches{nullptr};
    LinearNorm m_stem{nullptr};
    std::vector<std::vector<std::shared_ptr<PublishedBlock>>> m_stages;
    std::vector<NodeHalving> m_halvings;
    torch::nn::Linear m_head{nullptr};
    torch::nn::Linear m_expand{nullptr};
    torch::nn::Linear m_project{nullptr};
    torch::Tensor m_ramps; ///< [1, 2, bands, frames]
};

} // namespace stemma
