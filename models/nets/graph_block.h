// The block that the encoder is made of: a graph convolution and a feed-forward part, both residual.
#pragma once

#include <torch/torch.h>

namespace stemma
{

enum class NodeDistance { Cosine, Euclidean };

/// Nearest nodes in feature space, found anew for every block.
/// @param nodes [batch, nodes, channels]
/// @return [batch, nodes, k] indices within the segment: of the k * dilation nearest (the node itself
/// first) every dilation-th. Where there are fewer nodes than k * dilation, the dilation shrinks.
torch::Tensor nearestNodes(
    const torch::Tensor& nodes, int k, int dilation, NodeDistance distance = NodeDistance::Cosine);

/// Max-relative aggregation: for every node and channel, the largest difference between a neighbour
/// and the node.
/// @param nodes [batch, nodes, channels] @param neighbours from nearestNodes()
/// @return [batch, nodes, channels]
torch::Tensor maxRelative(const torch::Tensor& nodes, const torch::Tensor& neighbours);

/// A linear layer and a batch norm over rows, which is where all of the network's weights sit.
class LinearNormImpl : public torch::nn::Module
{
public:
    /// How the scale of the batch norm starts. Zero on the last one of a residual branch lets the
    /// block start as the identity: without it the encoder cannot fit even 32 pairs.
    enum class Scale { One, Zero };
    LinearNormImpl(int in, int out, Scale scale = Scale::One);
    /// [rows, in] to [rows, out].
    torch::Tensor forward(const torch::Tensor& rows);

private:
    torch::nn::Linear m_linear{nullptr};
    torch::nn::BatchNorm1d m_norm{nullptr};
};
TORCH_MODULE(LinearNorm);

/// Grapher (linear, graph of nearest nodes, max-relative convolution, linear, residual), then a
/// feed-forward part of four times the width (residual), after Vision GNN (Han et al. 2022) as in
/// both papers. The convolution maps [node, largest difference] to the width in one linear layer.
class GraphBlockImpl : public torch::nn::Module
{
public:
    GraphBlockImpl(int channels, int neighbours, int dilation);
    /// [batch, nodes, channels] to the same shape.
    torch::Tensor forward(const torch::Tensor& nodes);

private:
    int m_neighbours;
    int m_dilation;
    LinearNorm m_before{nullptr};
    LinearNorm m_convolution{nullptr};
    LinearNorm m_after{nullptr};
    LinearNorm m_expand{nullptr};
    LinearNorm m_contract{nullptr};
};
TORCH_MODULE(GraphBlock);

} // namespace stemma
