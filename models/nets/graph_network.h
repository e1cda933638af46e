// The graph encoder of the papers, small enough for a CPU.
#pragma once

#include "models/nets/encoder_network.h"
#include "models/nets/graph_block.h"
#include "models/nets/graph_config.h"

namespace stemma
{

/// Halves the grid of nodes in time: every new node is a linear layer over three neighbours in time.
class TimeHalvingImpl : public torch::nn::Module
{
public:
    TimeHalvingImpl(int in, int out);
    /// [batch, frames * gridBins, in], frame after frame, to [batch, ceil(frames / 2) * gridBins, out].
    torch::Tensor forward(const torch::Tensor& nodes, int gridBins);

private:
    LinearNorm m_layer{nullptr};
};
TORCH_MODULE(TimeHalving);

/// A stem of strided convolutions makes patches of 24 bins x 12 frames (time and frequency ramps are
/// extra channels, so that a node knows its place); three stages of graph blocks with a halving in
/// time between them; a head pooled over the nodes. Weights kind "graph-1".
/// Source: NeuralSampleID and GraFPrint (see models/MODEL_CARD.md for what differs and why).
class GraphNetworkImpl : public EncoderNetwork
{
public:
    explicit GraphNetworkImpl(const GraphEncoderConfig& config);

    const GraphEncoderConfig& config() const { return m_config; }
    SegmentShape segment() const override { return m_config.segment(); }
    int dimension() const override { return m_config.dimension; }
    /// @param maps [batch, frames, bins], normalised segments (see inference/segment_input.h)
    /// @return node features before pooling, [batch, finalNodes(), channels.back()]
    torch::Tensor nodeMatrix(const torch::Tensor& maps);
    /// @param nodes from nodeMatrix() @return unit-length rows [batch, dimension]
    torch::Tensor pool(const torch::Tensor& nodes);
    /// pool(nodeMatrix(maps)).
    torch::Tensor forward(const torch::Tensor& maps) override;

private:
    GraphEncoderConfig m_config;
    torch::nn::Sequential m_stem{nullptr};
    torch::nn::ModuleList m_blocks{nullptr};
    torch::nn::ModuleList m_halvings{nullptr};
    LinearNorm m_head{nullptr};
    torch::nn::Linear m_projection{nullptr};
    torch::Tensor m_ramps; ///< [1, 2, bins, frames]
};
TORCH_MODULE(GraphNetwork);

} // namespace stemma
