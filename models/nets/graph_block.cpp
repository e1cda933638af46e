#include "models/nets/graph_block.h"

#include <algorithm>

namespace stemma
{

torch::Tensor nearestNodes(const torch::Tensor& nodes, int k, int dilation, NodeDistance distance)
{
    const torch::NoGradGuard guard;
    const int count = static_cast<int>(nodes.size(1));
    const int width = std::min(k, count);
    const int step = std::max(1, std::min(dilation, count / width));
    const auto points = distance == NodeDistance::Euclidean
        ? nodes.detach()
        : torch::nn::functional::normalize(
            nodes.detach(), torch::nn::functional::NormalizeFuncOptions().dim(2));
    auto similarity = torch::bmm(points, points.transpose(1, 2));
    // Half the square of a distance, less what all neighbours of a node have in common.
    if (distance == NodeDistance::Euclidean)
        similarity -= 0.5 * points.square().sum(2).unsqueeze(1);
    const auto nearest = std::get<1>(similarity.topk(width * step, 2));
    return step == 1 ? nearest : nearest.slice(2, 0, width * step, step).contiguous();
}

torch::Tensor maxRelative(const torch::Tensor& nodes, const torch::Tensor& neighbours)
{
    const auto batch = nodes.size(0);
    const auto count = nodes.size(1);
    const auto channels = nodes.size(2);
    const auto k = neighbours.size(2);
    const auto rows = nodes.reshape({batch * count, channels});
    // The largest difference is the largest neighbour minus the node, so only the winner of each
    // channel needs a gradient: one gather instead of k copies of every node.
    torch::Tensor winners;
    {
        const torch::NoGradGuard guard;
        const auto firstRow
            = torch::arange(batch, neighbours.options()).mul_(count).view({batch, 1, 1});
        const auto global = (neighbours + firstRow).view({batch * count, k});
        const auto gathered
            = rows.detach().index_select(0, global.view({-1})).view({batch * count, k, channels});
        winners = global.gather(1, std::get<1>(gathered.max(1)));
    }
    return (rows.gather(0, winners) - rows).view({batch, count, channels});
}

LinearNormImpl::LinearNormImpl(int in, int out, Scale scale)
    : m_linear(
        register_module("linear", torch::nn::Linear(torch::nn::LinearOptions(in, out).bias(false))))
    , m_norm(register_module("norm", torch::nn::BatchNorm1d(out)))
{
    if (scale == Scale::Zero)
        torch::nn::init::zeros_(m_norm->weight);
}

torch::Tensor LinearNormImpl::forward(const torch::Tensor& rows)
{
    return m_norm(m_linear(rows));
}

GraphBlockImpl::GraphBlockImpl(int channels, int neighbours, int dilation)
    : m_neighbours(neighbours)
    , m_dilation(dilation)
    , m_before(register_module("before", LinearNorm(channels, channels)))
    , m_convolution(register_module("convolution", LinearNorm(2 * channels, channels)))
    , m_after(register_module("after", LinearNorm(channels, channels, LinearNormImpl::Scale::Zero)))
    , m_expand(register_module("expand", LinearNorm(channels, 4 * channels)))
    , m_contract(register_module(
          "contract", LinearNorm(4 * channels, channels, LinearNormImpl::Scale::Zero)))
{
}

torch::Tensor GraphBlockImpl::forward(const torch::Tensor& nodes)
{
    const auto channels = nodes.size(2);
    const auto rows = nodes.reshape({-1, channels});

    const auto features = m_before(rows);
    const auto shaped = features.view(nodes.sizes());
    const auto relative = maxRelative(shaped, nearestNodes(shaped, m_neighbours, m_dilation));
    const auto joined = torch::cat({features, relative.view({-1, channels})}, 1);
    const auto graph = rows + m_after(torch::gelu(m_convolution(joined)));

    return (graph + m_contract(torch::gelu(m_expand(graph)))).view(nodes.sizes());
}

} // namespace stemma
