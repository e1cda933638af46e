// The graph blocks of the two papers.
#pragma once

#include "models/nets/graph_block.h"

namespace stemma
{

/// A graph convolution and a feed-forward part, [batch, nodes, channels] to the same shape.
class PublishedBlock : public torch::nn::Module
{
public:
    virtual torch::Tensor forward(const torch::Tensor& nodes) = 0;
};

/// Linear layers and batch norms over rows, with a bias as the papers have it.
class BiasedLinearNormImpl : public torch::nn::Module
{
public:
    BiasedLinearNormImpl(int in, int out);
    /// [rows, in] to [rows, out].
    torch::Tensor forward(const torch::Tensor& rows);

private:
    torch::nn::Linear m_linear{nullptr};
    torch::nn::BatchNorm1d m_norm{nullptr};
};
TORCH_MODULE(BiasedLinearNorm);

/// NeuralSampleID's: the graph is that of the block's input, by Euclidean distance; a fifth of its edges is
/// dropped in training. The convolution is a full linear layer over [node, largest difference] without a
/// norm, and there is a norm and a ReLU after the first residual.
/// (A dropped edge becomes the node's edge to itself; theirs disappears.)
class SamplePaperBlock final : public PublishedBlock
{
public:
    /// @param dropRate of the branch, in training
    SamplePaperBlock(int channels, int neighbours, int dilation, double dropRate);
    torch::Tensor forward(const torch::Tensor& nodes) override;

private:
    torch::Tensor neighbours(const torch::Tensor& nodes);

    int m_neighbours;
    int m_dilation;
    double m_dropRate;
    BiasedLinearNorm m_before{nullptr};
    torch::nn::Linear m_convolution{nullptr};
    BiasedLinearNorm m_after{nullptr};
    torch::nn::BatchNorm1d m_norm{nullptr};
    BiasedLinearNorm m_expand{nullptr};
    BiasedLinearNorm m_contract{nullptr};
};

/// GraFPrint's, that of Vision GNN: the graph is that of the features after the first layer, by cosine; the
/// convolution has four groups of channels, each with its nodes and differences.
class GraFPrintBlock final : public PublishedBlock
{
public:
    GraFPrintBlock(int channels, int neighbours);
    torch::Tensor forward(const torch::Tensor& nodes) override;

private:
    int m_neighbours;
    BiasedLinearNorm m_before{nullptr};
    torch::Tensor m_weight; ///< [groups, channels / 2, channels / 2], input by output
    torch::Tensor m_bias; ///< [2 * channels]
    torch::nn::BatchNorm1d m_norm{nullptr};
    BiasedLinearNorm m_after{nullptr};
    LinearNorm m_expand{nullptr};
    LinearNorm m_contract{nullptr};
};

} // namespace stemma
