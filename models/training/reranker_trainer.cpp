#include "models/nets/network_weights.h"
#include "models/training/encoder_trainer.h"
#include "models/training/training_data.h"
#include "models/training/training_run.h"

#include <cstdio>

namespace stemma
{

namespace
{

constexpr int validationPairs = 64;
constexpr int stepsPerReport = 50;
constexpr int negatives = 3; ///< per query, as in the paper

Status
trainRerankerOrThrow(const TrainingOptions& options, const TrainingLog& log, std::stop_token stop)
{
    auto loaded = loadTrainingData(options);
    if (!loaded)
        return loaded.error();
    const TrainingData& data = *loaded;
    const auto encoderWeights = readWeights(options.run / "graph.weights");
    if (!encoderWeights)
        return encoderWeights.error();
    auto restored = graphNetworkFrom(*encoderWeights);
    if (!restored)
        return restored.error();
    GraphNetwork encoder = *restored;
    const torch::Device device(options.device);
    encoder->to(device);
    const GraphEncoderConfig& network = encoder->config();
    const PairSource training(data.set, data.training, network.frames, options.augmentation);
    const PairSource heldOut(data.set, data.heldOut, network.frames, options.augmentation);

    struct Nodes {
        torch::Tensor queries, references, similarity;
    };
    const auto embed = [&](PairBatch& batch) {
        const torch::NoGradGuard guard;
        Nodes nodes;
        nodes.queries = encoder->nodeMatrix(toTensor(batch.queries, network, device));
        nodes.references = encoder->nodeMatrix(toTensor(batch.references, network, device));
        nodes.similarity = encoder->pool(nodes.queries).mm(encoder->pool(nodes.references).t());
        return nodes;
    };

    torch::manual_seed(options.seed);
    CrossAttentionConfig config;
    config.nodes = network.finalNodes();
    config.nodeChannels = network.channels.back();
    CrossAttention reranker(config);
    reranker->to(device);
    torch::optim::AdamW optimiser(
        reranker->parameters(),
        torch::optim::AdamWOptions(options.learningRate).weight_decay(0.01));
    TrainingRun run(options, "reranker", 1 - encoderShare);
    if (auto resumed = run.resume(*reranker, optimiser, "loss,accuracy"); !resumed)
        return resumed;

    // Each query with its partner and with the references that the encoder confuses most with it.
    const auto losses = [&](const Nodes& nodes) {
        const auto count = nodes.queries.size(0);
        const auto own = torch::eye(count, torch::TensorOptions(device).dtype(torch::kBool));
        const auto hardest = std::get<1>(nodes.similarity.masked_fill(own, -2).topk(
            std::min<std::int64_t>(negatives, count - 1), 1));
        const auto repeated = nodes.queries.repeat_interleave(hardest.size(1), 0);
        const auto logits = reranker(
            torch::cat({nodes.queries, repeated}),
            torch::cat(
                {nodes.references, nodes.references.index_select(0, hardest.reshape({-1}))}));
        const auto positive = logits.slice(0, 0, count);
        const auto negative = logits.slice(0, count);
        const auto loss
            = 0.5 * (torch::softplus(-positive).mean() + torch::softplus(negative).mean());
        const double accuracy = 0.5
            * (positive.gt(0).to(torch::kFloat).mean() + negative.lt(0).to(torch::kFloat).mean())
                  .item<double>();
        return std::pair(loss, accuracy);
    };
    PairBatch validationBatch
        = renderAlignedBatch(heldOut, heldOut.draw(validationPairs, 0, 0), network.frames, 0);
    const Nodes validation = embed(validationBatch);
    const auto report = [&](double loss) {
        const torch::NoGradGuard guard;
        const double accuracy = losses(validation).second;
        run.record({loss, accuracy});
        char text[64];
        std::snprintf(text, sizeof text, ", held-out balanced accuracy %.3f", accuracy);
        log("reranker: " + describeStep(run, loss) + text);
    };
    double lossSum = 0;
    while (!run.isDone()) {
        if (stop.stop_requested()) {
            if (auto saved = run.save(*reranker, optimiser); !saved)
                return saved;
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        }
        // Another stream of numbers than the encoder's training drew.
        const auto stream = static_cast<std::uint64_t>(run.step()) + (1ULL << 32);
        PairBatch batch = renderAlignedBatch(
            training, training.draw(options.batch, options.seed, stream), network.frames, stream);
        for (auto& group : optimiser.param_groups())
            static_cast<torch::optim::AdamWOptions&>(group.options()).lr(run.learningRate());
        const auto loss = losses(embed(batch)).first;
        optimiser.zero_grad();
        loss.backward();
        optimiser.step();
        run.advance();
        lossSum += loss.item<double>();
        if (run.step() % stepsPerReport == 0) {
            report(lossSum / stepsPerReport);
            lossSum = 0;
            if (auto saved = run.save(*reranker, optimiser); !saved)
                return saved;
        }
    }
    if (auto saved = run.save(*reranker, optimiser); !saved)
        return saved;
    Weights weights = toWeights(reranker);
    storeAxes(weights, data.set.axes());
    weights.settings["bins"] = network.bins;
    weights.encoderChecksum = encoderWeights->checksum;
    return writeWeights(options.run / "reranker.weights", weights);
}

} // namespace

Status trainReranker(const TrainingOptions& options, const TrainingLog& log, std::stop_token stop)
{
    return runTraining(trainRerankerOrThrow, options, log, stop);
}

} // namespace stemma
