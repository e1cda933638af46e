#include "models/nets/graph_network.h"

namespace stemma
{

namespace
{

constexpr int stemChannels = 16;

torch::Tensor placeRamps(int bins, int frames)
{
    const auto frequency = torch::linspace(-1, 1, bins).view({1, 1, bins, 1});
    const auto time = torch::linspace(-1, 1, frames).view({1, 1, 1, frames});
    return torch::cat(
        {frequency.expand({1, 1, bins, frames}), time.expand({1, 1, bins, frames})}, 1);
}

torch::nn::Sequential makeStem(int channels)
{
    using torch::nn::Conv2dOptions;
    return torch::nn::Sequential(
        torch::nn::Conv2d(Conv2dOptions(3, stemChannels, 8).stride(4).padding(2).bias(false)),
        torch::nn::BatchNorm2d(stemChannels), torch::nn::GELU(),
        torch::nn::Conv2d(
            Conv2dOptions(stemChannels, channels, {8, 5}).stride({6, 3}).padding(1).bias(false)),
        torch::nn::BatchNorm2d(channels));
}

} // namespace

TimeHalvingImpl::TimeHalvingImpl(int in, int out)
    : m_layer(register_module("layer", LinearNorm(3 * in, out)))
{
}

torch::Tensor TimeHalvingImpl::forward(const torch::Tensor& nodes, int gridBins)
{
    const auto batch = nodes.size(0);
    const auto frames = nodes.size(1) / gridBins;
    const auto half = (frames + 1) / 2;
    const auto grid = nodes.reshape({batch, frames, gridBins, nodes.size(2)});
    // One frame of zeros before the first, and one or two after the last.
    const auto padded = torch::constant_pad_nd(grid, {0, 0, 0, 0, 1, 2});
    const auto span = 2 * half - 1;
    const auto joined = torch::cat(
        {padded.slice(1, 0, span, 2), padded.slice(1, 1, 1 + span, 2),
         padded.slice(1, 2, 2 + span, 2)},
        3);
    return m_layer(joined.reshape({-1, joined.size(3)})).view({batch, half * gridBins, -1});
}

GraphNetworkImpl::GraphNetworkImpl(const GraphEncoderConfig& config)
    : m_config(config)
    , m_stem(register_module("stem", makeStem(config.channels.front())))
    , m_blocks(register_module("blocks", torch::nn::ModuleList()))
    , m_halvings(register_module("halvings", torch::nn::ModuleList()))
    , m_head(register_module("head", LinearNorm(config.channels.back(), config.hidden)))
    , m_projection(register_module(
          "projection",
          torch::nn::Linear(torch::nn::LinearOptions(config.hidden, config.dimension).bias(false))))
    , m_ramps(register_buffer("ramps", placeRamps(config.bins, config.frames)))
{
    for (std::size_t stage = 0; stage < config.channels.size(); ++stage) {
        if (stage > 0)
            m_halvings->push_back(TimeHalving(config.channels[stage - 1], config.channels[stage]));
        for (int block = 0; block < config.blocks[stage]; ++block)
            m_blocks->push_back(
                GraphBlock(config.channels[stage], config.neighbours, 1 + static_cast<int>(stage)));
    }
}

torch::Tensor GraphNetworkImpl::nodeMatrix(const torch::Tensor& maps)
{
    const auto batch = maps.size(0);
    const auto picture = maps.transpose(1, 2).unsqueeze(1);
    const auto input
        = torch::cat({picture, m_ramps.expand({batch, 2, m_config.bins, m_config.frames})}, 1);
    // [batch, channels, gridBins, gridFrames] to rows, frame after frame.
    auto nodes = m_stem->forward(input)
                     .permute({0, 3, 2, 1})
                     .reshape({batch, -1, m_config.channels.front()});

    std::size_t next = 0;
    for (std::size_t stage = 0; stage < m_config.channels.size(); ++stage) {
        if (stage > 0)
            nodes
                = m_halvings[stage - 1]->as<TimeHalvingImpl>()->forward(nodes, m_config.gridBins());
        for (int block = 0; block < m_config.blocks[stage]; ++block, ++next) {
            if (m_config.graphBlocks)
                nodes = m_blocks[next]->as<GraphBlockImpl>()->forward(nodes);
        }
    }
    return nodes;
}

torch::Tensor GraphNetworkImpl::pool(const torch::Tensor& nodes)
{
    const auto wide = torch::elu(m_head(nodes.reshape({-1, nodes.size(2)})));
    const auto pooled = wide.view({nodes.size(0), nodes.size(1), -1}).mean(1);
    return torch::nn::functional::normalize(
        m_projection(pooled), torch::nn::functional::NormalizeFuncOptions().dim(1));
}

torch::Tensor GraphNetworkImpl::forward(const torch::Tensor& maps)
{
    return pool(nodeMatrix(maps));
}

} // namespace stemma
