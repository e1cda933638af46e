#include "models/nets/network_weights.h"

#include <cmath>

namespace stemma
{

namespace
{

Error foreign(const std::string& detail)
{
    return Error{ErrorCode::WeightsForeign, detail, {}, {}};
}

/// Not the counters of batches, which only training needs, nor what follows from the sizes.
bool isStored(const std::string& name, const torch::Tensor& tensor)
{
    return tensor.is_floating_point() && name != "ramps" && name != "distances";
}

template <class Visit> void forEachStored(const torch::nn::Module& network, Visit visit)
{
    for (const auto& parameter : network.named_parameters())
        visit(parameter.key(), parameter.value());
    for (const auto& buffer : network.named_buffers()) {
        if (isStored(buffer.key(), buffer.value()))
            visit(buffer.key(), buffer.value());
    }
}

std::vector<NamedTensor> namedTensors(const torch::nn::Module& network)
{
    std::vector<NamedTensor> result;
    forEachStored(network, [&](const std::string& name, const torch::Tensor& tensor) {
        const auto flat = tensor.detach().to(torch::kCPU, torch::kFloat).contiguous().view({-1});
        const float* data = flat.data_ptr<float>();
        result.push_back({name, tensor.sizes().vec(), {data, data + flat.numel()}});
    });
    return result;
}

Status fill(torch::nn::Module& network, const Weights& weights)
{
    std::string problem;
    const torch::NoGradGuard guard;
    forEachStored(network, [&](const std::string& name, torch::Tensor tensor) {
        const NamedTensor* stored = weights.tensor(name);
        if (!stored || stored->shape != tensor.sizes().vec())
            problem = "tensor " + name + (stored ? " has another shape" : " is missing");
        else
            tensor.copy_(torch::tensor(stored->values).view(stored->shape));
    });
    if (!problem.empty())
        return foreign(problem);
    network.eval();
    for (auto& parameter : network.parameters())
        parameter.set_requires_grad(false);
    return success();
}

/// A whole number from the settings, or 0 when it is missing or not within 1..highest.
int size(const Weights& weights, const std::string& name, int highest)
{
    const double value = weights.setting(name, 0);
    return value >= 1 && value <= highest && value == std::floor(value) ? static_cast<int>(value)
                                                                        : 0;
}

bool isSensible(const GraphEncoderConfig& c)
{
    bool sensible = c.bins > 0 && c.bins % 24 == 0 && c.frames > 0 && c.frames % 12 == 0
        && c.neighbours > 0 && c.hidden > 0 && c.dimension > 0;
    for (std::size_t stage = 0; stage < c.channels.size(); ++stage)
        sensible = sensible && c.channels[stage] > 0 && c.blocks[stage] > 0;
    return sensible;
}

} // namespace

void storeAxes(Weights& weights, const SpectralAxes& axes)
{
    weights.settings["frames_per_second"] = axes.framesPerSecond;
    weights.settings["bins_per_octave"] = axes.binsPerOctave;
    weights.settings["lowest_hz"] = axes.lowestHz;
}

bool fitsAxes(const Weights& weights, const SpectralView& map)
{
    return weights.setting("frames_per_second", 0) == map.axes.framesPerSecond
        && weights.setting("bins_per_octave", 0) == map.axes.binsPerOctave
        && weights.setting("lowest_hz", 0) == map.axes.lowestHz
        && weights.setting("bins", 0) == map.bins;
}

Weights toWeights(const GraphNetwork& network)
{
    const GraphEncoderConfig& config = network->config();
    Weights weights;
    weights.kind = graphKind;
    weights.settings["bins"] = config.bins;
    weights.settings["frames"] = config.frames;
    weights.settings["neighbours"] = config.neighbours;
    weights.settings["hidden"] = config.hidden;
    weights.settings["dimension"] = config.dimension;
    weights.settings["graph_blocks"] = config.graphBlocks ? 1 : 0;
    for (std::size_t stage = 0; stage < config.channels.size(); ++stage) {
        weights.settings["channels." + std::to_string(stage)] = config.channels[stage];
        weights.settings["blocks." + std::to_string(stage)] = config.blocks[stage];
    }
    weights.tensors = namedTensors(*network);
    return weights;
}

Weights toWeights(const CrossAttention& network)
{
    const CrossAttentionConfig& config = network->config();
    Weights weights;
    weights.kind = crossAttentionKind;
    weights.settings["bins"] = config.bins;
    weights.settings["frames"] = config.frames;
    weights.settings["width"] = config.width;
    weights.settings["heads"] = config.heads;
    weights.tensors = namedTensors(*network);
    return weights;
}

Result<GraphNetwork> graphNetworkFrom(const Weights& weights)
{
    if (weights.kind != graphKind)
        return foreign("holds " + weights.kind + ", not " + graphKind);
    GraphEncoderConfig config;
    config.bins = size(weights, "bins", 4096);
    config.frames = size(weights, "frames", 4096);
    config.neighbours = size(weights, "neighbours", 256);
    config.hidden = size(weights, "hidden", 65536);
    config.dimension = size(weights, "dimension", 65536);
    config.graphBlocks = weights.setting("graph_blocks", 1) != 0;
    for (std::size_t stage = 0; stage < config.channels.size(); ++stage) {
        config.channels[stage] = size(weights, "channels." + std::to_string(stage), 4096);
        config.blocks[stage] = size(weights, "blocks." + std::to_string(stage), 64);
    }
    if (!isSensible(config))
        return foreign("sizes that no graph encoder has");
    GraphNetwork network(config);
    if (auto filled = fill(*network, weights); !filled)
        return filled.error();
    return network;
}

Result<CrossAttention> crossAttentionFrom(const Weights& weights)
{
    if (weights.kind != crossAttentionKind)
        return foreign("holds " + weights.kind + ", not " + crossAttentionKind);
    CrossAttentionConfig config;
    config.bins = size(weights, "bins", 4096);
    config.frames = size(weights, "frames", 4096);
    config.width = size(weights, "width", 65536);
    config.heads = size(weights, "heads", 256);
    if (config.bins == 0 || config.bins % 24 != 0 || config.frames == 0 || config.frames % 12 != 0
        || config.width == 0 || config.heads == 0 || config.width % config.heads != 0)
        return foreign("sizes that no reranker has");
    CrossAttention network(config);
    if (auto filled = fill(*network, weights); !filled)
        return filled.error();
    return network;
}

} // namespace stemma
