#include "models/nets/published_network.h"

#include <algorithm>
#include <numeric>

namespace stemma
{

namespace
{

constexpr int patchChannels = 8;
constexpr double highestDropRate = 0.1; ///< of the sample paper's last block

torch::Tensor placeRamps(int bands, int frames)
{
    const auto time = torch::linspace(0, 1, frames).view({1, 1, 1, frames});
    const auto frequency = torch::linspace(0, 1, bands).view({1, 1, bands, 1});
    return torch::cat(
        {time.expand({1, 1, bands, frames}), frequency.expand({1, 1, bands, frames})}, 1);
}

torch::nn::Conv2d makePatches(PublishedEncoder encoder)
{
    using torch::nn::Conv2dOptions;
    torch::nn::Conv2d convolution(
        encoder == PublishedEncoder::SamplePaper
            ? Conv2dOptions(3, patchChannels, {4, 8}).stride({4, 8})
            : Conv2dOptions(3, patchChannels, {7, 7}).stride({2, 1}).padding({3, 3}));
    torch::nn::init::kaiming_normal_(convolution->weight, 0, torch::kFanOut, torch::kReLU);
    torch::nn::init::zeros_(convolution->bias);
    return convolution;
}

} // namespace

NodeHalvingImpl::NodeHalvingImpl(int in, int out)
    : m_layer(register_module("layer", BiasedLinearNorm(3 * in, out)))
{
}

torch::Tensor NodeHalvingImpl::forward(const torch::Tensor& nodes)
{
    const auto half = (nodes.size(1) + 1) / 2;
    const auto padded = torch::constant_pad_nd(nodes, {0, 0, 1, 2});
    const auto span = 2 * half - 1;
    const auto joined = torch::cat(
        {padded.slice(1, 0, span, 2), padded.slice(1, 1, 1 + span, 2),
         padded.slice(1, 2, 2 + span, 2)},
        2);
    return m_layer(joined.reshape({-1, joined.size(2)})).view({nodes.size(0), half, -1});
}

PublishedNetwork::PublishedNetwork(const PublishedConfig& config)
    : m_config(config)
    , m_patches(register_module("patches", makePatches(config.encoder)))
    , m_stem(register_module("stem", LinearNorm(patchChannels, config.channels.front())))
    , m_ramps(register_buffer("ramps", placeRamps(config.bands, config.frames)))
{
    addStages();
    m_head = register_module("head", torch::nn::Linear(config.channels.back(), config.features));
    m_expand = register_module("expand", torch::nn::Linear(config.features, config.hidden));
    m_project = register_module("project", torch::nn::Linear(config.hidden, config.dimension));
}

void PublishedNetwork::addStages()
{
    const int blocks = std::accumulate(m_config.blocks.begin(), m_config.blocks.end(), 0);
    int block = 0;
    int layer = 0; // of blocks and halvings: the sample paper's dilation grows every four of them
    for (std::size_t stage = 0; stage < m_config.channels.size(); ++stage, ++layer) {
        const int width = m_config.channels[stage];
        if (stage > 0)
            m_halvings.push_back(register_module(
                "halving" + std::to_string(stage),
                NodeHalving(m_config.channels[stage - 1], width)));
        m_stages.emplace_back();
        for (int i = 0; i < m_config.blocks[stage]; ++i, ++block, ++layer) {
            std::shared_ptr<PublishedBlock> made;
            if (m_config.encoder == PublishedEncoder::SamplePaper)
                made = std::make_shared<SamplePaperBlock>(
                    width, m_config.neighbours, std::min(layer / 4 + 1, 3),
                    highestDropRate * block / std::max(1, blocks - 1));
            else
                made = std::make_shared<GraFPrintBlock>(width, m_config.neighbours);
            m_stages.back().push_back(register_module("block" + std::to_string(block), made));
        }
    }
}

torch::Tensor PublishedNetwork::forward(const torch::Tensor& bands)
{
    const auto batch = bands.size(0);
    const auto picture = bands.transpose(1, 2).unsqueeze(1);
    const auto input
        = torch::cat({m_ramps.expand({batch, 2, m_config.bands, m_config.frames}), picture}, 1);
    // [batch, channels, band, frame] to nodes, band after band.
    const auto patches = torch::relu(m_patches(input)).flatten(2).transpose(1, 2);
    auto nodes = torch::leaky_relu(m_stem(patches.reshape({-1, patchChannels})), 0.2)
                     .view({batch, -1, m_config.channels.front()});
    for (std::size_t stage = 0; stage < m_stages.size(); ++stage) {
        if (stage > 0) {
            nodes = m_halvings[stage - 1](nodes);
            if (m_config.encoder == PublishedEncoder::SamplePaper)
                nodes = torch::relu(nodes);
        }
        if (m_config.graphBlocks) {
            for (const auto& block : m_stages[stage])
                nodes = block->forward(nodes);
        }
    }
    // A linear layer's mean is the layer of the mean.
    const auto features = m_head(nodes.mean(1));
    return torch::nn::functional::normalize(
        m_project(torch::elu(m_expand(features))),
        torch::nn::functional::NormalizeFuncOptions().dim(1));
}

} // namespace stemma
