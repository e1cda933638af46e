#include "models/nets/published_blocks.h"

#include <cmath>

namespace stemma
{

namespace
{

constexpr double droppedEdges = 0.2; ///< in training
constexpr int groups = 4;

torch::nn::Linear linear(int in, int out)
{
    return torch::nn::Linear(torch::nn::LinearOptions(in, out));
}

} // namespace

BiasedLinearNormImpl::BiasedLinearNormImpl(int in, int out)
    : m_linear(register_module("linear", linear(in, out)))
    , m_norm(register_module("norm", torch::nn::BatchNorm1d(out)))
{
}

torch::Tensor BiasedLinearNormImpl::forward(const torch::Tensor& rows)
{
    return m_norm(m_linear(rows));
}

SamplePaperBlock::SamplePaperBlock(int channels, int neighbours, int dilation, double dropRate)
    : m_neighbours(neighbours)
    , m_dilation(dilation)
    , m_dropRate(dropRate)
    , m_before(register_module("before", BiasedLinearNorm(channels, channels)))
    , m_convolution(register_module("convolution", linear(2 * channels, 2 * channels)))
    , m_after(register_module("after", BiasedLinearNorm(2 * channels, channels)))
    , m_norm(register_module("norm", torch::nn::BatchNorm1d(channels)))
    , m_expand(register_module("expand", BiasedLinearNorm(channels, 4 * channels)))
    , m_contract(register_module("contract", BiasedLinearNorm(4 * channels, channels)))
{
}

torch::Tensor SamplePaperBlock::neighbours(const torch::Tensor& nodes)
{
    auto found = nearestNodes(nodes, m_neighbours, m_dilation, NodeDistance::Euclidean);
    if (!is_training())
        return found;
    const auto self = torch::arange(nodes.size(1), found.options()).view({1, -1, 1});
    const auto dropped = torch::rand(found.sizes(), nodes.options().requires_grad(false));
    return torch::where(dropped < droppedEdges, self.expand_as(found), found);
}

torch::Tensor SamplePaperBlock::forward(const torch::Tensor& nodes)
{
    const auto channels = nodes.size(2);
    const auto rows = nodes.reshape({-1, channels});
    const auto features = torch::relu(m_before(rows));
    // Their difference is the node less its neighbour.
    const auto relative
        = maxRelative(-features.view(nodes.sizes()), neighbours(nodes)).view({-1, channels});
    const auto convolved = torch::relu(m_convolution(torch::cat({features, relative}, 1)));
    auto branch = m_after(convolved).view(nodes.sizes());
    if (is_training() && m_dropRate > 0) {
        const auto kept = torch::rand({nodes.size(0), 1, 1}, nodes.options().requires_grad(false))
            < 1 - m_dropRate;
        branch = branch * kept / (1 - m_dropRate);
    }
    const auto graph = torch::relu(m_norm((branch + nodes).reshape({-1, channels})));
    const auto fed = torch::dropout(
        m_contract(torch::relu(m_expand(graph))), m_dropRate, is_training() && m_dropRate > 0);
    return (graph + fed).view(nodes.sizes());
}

GraFPrintBlock::GraFPrintBlock(int channels, int neighbours)
    : m_neighbours(neighbours)
    , m_before(register_module("before", BiasedLinearNorm(channels, channels)))
    , m_weight(register_parameter(
          "weight",
          torch::randn({groups, 2 * channels / groups, 2 * channels / groups})
              * std::sqrt(static_cast<double>(groups) / channels)))
    , m_bias(register_parameter("bias", torch::zeros({2 * channels})))
    , m_norm(register_module("norm", torch::nn::BatchNorm1d(2 * channels)))
    , m_after(register_module("after", BiasedLinearNorm(2 * channels, channels)))
    , m_expand(register_module("expand", LinearNorm(channels, 4 * channels)))
    , m_contract(register_module("contract", LinearNorm(4 * channels, channels)))
{
}

torch::Tensor GraFPrintBlock::forward(const torch::Tensor& nodes)
{
    const auto channels = nodes.size(2);
    const auto rows = nodes.reshape({-1, channels});
    const auto features = m_before(rows);
    const auto shaped = features.view(nodes.sizes());
    const auto relative = maxRelative(shaped, nearestNodes(shaped, m_neighbours, 1));
    // Node and difference alternate, channel after channel, so that every group has both.
    const auto joined = torch::stack({features, relative.view({-1, channels})}, 2)
                            .view({rows.size(0), groups, 2 * channels / groups});
    const auto convolved
        = torch::bmm(joined.transpose(0, 1), m_weight).transpose(0, 1).reshape({-1, 2 * channels});
    const auto graph = rows + m_after(torch::relu(m_norm(convolved + m_bias)));
    return (graph + m_contract(torch::relu(m_expand(graph)))).view(nodes.sizes());
}

} // namespace stemma
