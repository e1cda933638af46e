#include "models/nets/network_weights.h"

#include <cmath>
#include <set>

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
    static const std::set<std::string> derived{
        "ramps", "distances", "residual.lines", "residual.tempi", "residual.shifts"};
    return tensor.is_floating_point() && derived.count(name) == 0;
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

/// The sizes of every stage: "channels.0", "blocks.0" and so on.
template <class Config> void storeStages(Weights& weights, const Config& config)
{
    for (std::size_t stage = 0; stage < config.channels.size(); ++stage) {
        weights.settings["channels." + std::to_string(stage)] = config.channels[stage];
        weights.settings["blocks." + std::to_string(stage)] = config.blocks[stage];
    }
    weights.settings["neighbours"] = config.neighbours;
    weights.settings["hidden"] = config.hidden;
    weights.settings["dimension"] = config.dimension;
    weights.settings["frames"] = config.frames;
    weights.settings["graph_blocks"] = config.graphBlocks ? 1 : 0;
}

/// @return whether all of them are sizes
template <class Config> bool readStages(const Weights& weights, Config& config)
{
    config.neighbours = size(weights, "neighbours", 256);
    config.hidden = size(weights, "hidden", 65536);
    config.dimension = size(weights, "dimension", 65536);
    config.frames = size(weights, "frames", 4096);
    config.graphBlocks = weights.setting("graph_blocks", 1) != 0;
    bool sensible = config.neighbours > 0 && config.hidden > 0 && config.dimension > 0;
    for (std::size_t stage = 0; stage < config.channels.size(); ++stage) {
        config.channels[stage] = size(weights, "channels." + std::to_string(stage), 4096);
        config.blocks[stage] = size(weights, "blocks." + std::to_string(stage), 64);
        sensible = sensible && config.channels[stage] > 0 && config.blocks[stage] > 0;
    }
    return sensible;
}

std::shared_ptr<EncoderNetwork> graphNetwork(const Weights& weights)
{
    GraphEncoderConfig config;
    const bool sensible = readStages(weights, config);
    config.bins = size(weights, "bins", 4096);
    if (!sensible || config.bins == 0 || config.bins % 24 != 0 || config.frames == 0
        || config.frames % 12 != 0)
        return nullptr;
    return std::make_shared<GraphNetworkImpl>(config);
}

std::shared_ptr<EncoderNetwork> publishedNetwork(const Weights& weights, PublishedEncoder encoder)
{
    PublishedConfig config;
    config.encoder = encoder;
    const bool sensible = readStages(weights, config);
    config.bands = size(weights, "bands", 4096);
    config.features = size(weights, "features", 65536);
    if (!sensible || config.features == 0 || config.bands == 0 || config.bands % 4 != 0
        || config.frames == 0 || config.frames % 8 != 0 || config.channels.front() % 2 != 0)
        return nullptr;
    return std::make_shared<PublishedNetwork>(config);
}

} // namespace

void storeAxes(Weights& weights, const SpectralAxes& axes)
{
    weights.settings["frames_per_second"] = axes.framesPerSecond;
    weights.settings["bins_per_octave"] = axes.binsPerOctave;
    weights.settings["lowest_hz"] = axes.lowestHz;
}

SpectralAxes axesFrom(const Weights& weights)
{
    SpectralAxes axes;
    axes.framesPerSecond = weights.setting("frames_per_second", axes.framesPerSecond);
    axes.binsPerOctave = weights.setting("bins_per_octave", axes.binsPerOctave);
    axes.lowestHz = weights.setting("lowest_hz", axes.lowestHz);
    return axes;
}

bool fitsAxes(const Weights& weights, const SpectralView& map)
{
    return weights.setting("frames_per_second", 0) == map.axes.framesPerSecond
        && weights.setting("bins_per_octave", 0) == map.axes.binsPerOctave
        && weights.setting("lowest_hz", 0) == map.axes.lowestHz
        && weights.setting("bins", 0) == map.bins;
}

bool isEncoderNetwork(const std::string& kind)
{
    return kind == graphKind || kind == samplePaperKind || kind == graFPrintKind;
}

Weights toWeights(const EncoderNetwork& network)
{
    Weights weights;
    if (const auto* graph = dynamic_cast<const GraphNetworkImpl*>(&network)) {
        weights.kind = graphKind;
        weights.settings["bins"] = graph->config().bins;
        storeStages(weights, graph->config());
    } else if (const auto* published = dynamic_cast<const PublishedNetwork*>(&network)) {
        const PublishedConfig& config = published->config();
        weights.kind
            = config.encoder == PublishedEncoder::GraFPrint ? graFPrintKind : samplePaperKind;
        weights.settings["bands"] = config.bands;
        weights.settings["features"] = config.features;
        storeStages(weights, config);
    }
    weights.tensors = namedTensors(network);
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

Result<std::shared_ptr<EncoderNetwork>> encoderNetworkFrom(const Weights& weights)
{
    std::shared_ptr<EncoderNetwork> network;
    if (weights.kind == graphKind)
        network = graphNetwork(weights);
    else if (weights.kind == samplePaperKind)
        network = publishedNetwork(weights, PublishedEncoder::SamplePaper);
    else if (weights.kind == graFPrintKind)
        network = publishedNetwork(weights, PublishedEncoder::GraFPrint);
    else
        return foreign("holds " + weights.kind + ", not an encoder's network");
    if (!network)
        return foreign("sizes that no such encoder has");
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
