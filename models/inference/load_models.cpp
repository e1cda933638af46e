#include "models/inference/load_models.h"

#include "models/inference/cross_attention_reranker.h"
#include "models/inference/graph_encoder.h"
#include "models/inference/modulation_encoder.h"
#include "models/nets/network_weights.h"
#include "models/nets/torch_threads.h"

namespace stemma
{

namespace
{

/// As the interface's pointer, with the file's name in the error.
template <class Interface, class Model>
Result<std::shared_ptr<const Interface>>
shared(Result<std::unique_ptr<Model>> created, const std::filesystem::path& file)
{
    if (!created) {
        Error error = created.error();
        error.path = file;
        return error;
    }
    return std::shared_ptr<const Interface>(std::move(created).value());
}

} // namespace

void setModelThreads(int threads)
{
    // Callers run several calls at a time, so a matrix product gets one thread.
    setTorchThreads(threads, 1);
}

Result<WeightsKind> weightsKind(const std::filesystem::path& file)
{
    const auto weights = readWeights(file);
    if (!weights)
        return weights.error();
    if (weights->kind == modulationKind || isEncoderNetwork(weights->kind))
        return WeightsKind::Encoder;
    if (weights->kind == crossAttentionKind)
        return WeightsKind::Reranker;
    return Error{ErrorCode::WeightsForeign, "unknown kind " + weights->kind, file, {}};
}

Result<std::shared_ptr<const Encoder>>
loadEncoder(const std::filesystem::path& file, const EncoderHops& hops)
{
    auto weights = readWeights(file);
    if (!weights)
        return weights.error();
    if (hops.reference > 0)
        weights->settings["reference_hop"] = hops.reference;
    if (hops.query > 0)
        weights->settings["query_hop"] = hops.query;
    if (weights->kind == modulationKind)
        return shared<Encoder>(ModulationEncoder::create(*weights), file);
    return shared<Encoder>(GraphEncoder::create(*weights), file);
}

Result<std::shared_ptr<const Reranker>> loadReranker(const std::filesystem::path& file)
{
    const auto weights = readWeights(file);
    if (!weights)
        return weights.error();
    return shared<Reranker>(CrossAttentionReranker::create(*weights), file);
}

Result<LoadedModels> loadModels(const std::filesystem::path& folder)
{
    setModelThreads(1);
    std::error_code failure;
    const auto exists
        = [&](const char* name) { return std::filesystem::exists(folder / name, failure); };
    const bool modulation = exists(modulationWeightsName) || !exists(graphWeightsName);
    auto encoder = loadEncoder(folder / (modulation ? modulationWeightsName : graphWeightsName));
    if (!encoder)
        return encoder.error();
    LoadedModels models{std::move(encoder).value(), nullptr};
    if (exists(rerankerWeightsName)) {
        auto reranker = loadReranker(folder / rerankerWeightsName);
        if (!reranker)
            return reranker.error();
        models.reranker = std::move(reranker).value();
    }
    return models;
}

} // namespace stemma
