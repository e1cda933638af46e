#include "models/training/encoder_trainer.h"

#include "models/nets/network_weights.h"
#include "models/training/batches.h"
#include "models/training/training_data.h"
#include "models/training/training_run.h"

#include <cmath>
#include <cstdio>

namespace stemma
{

namespace
{

constexpr int validationPairs = 256;
constexpr int stepsPerReport = 50;
constexpr int stepsPerValidation = 250;

/// The encoder and the loss's own parameter, saved and optimised together.
class ContrastiveModelImpl : public torch::nn::Module
{
public:
    ContrastiveModelImpl(const GraphEncoderConfig& config, double temperature)
        : encoder(register_module("encoder", GraphNetwork(config)))
        , logScale(register_parameter("logScale", torch::full({}, -std::log(temperature))))
    {
    }

    /// NT-Xent: each row of one side must find its partner among both sides of the whole batch.
    torch::Tensor loss(const torch::Tensor& queries, const torch::Tensor& references)
    {
        const auto maps = torch::cat({queries, references});
        const auto rows = encoder(maps);
        const auto count = queries.size(0);
        const auto self
            = torch::eye(2 * count, torch::TensorOptions(maps.device()).dtype(torch::kBool));
        const auto scale = logScale.clamp(std::log(5.0), std::log(100.0)).exp();
        const auto logits = (rows.mm(rows.t()) * scale).masked_fill(self, -1e4);
        const auto partner
            = torch::arange(2 * count, torch::TensorOptions(maps.device()).dtype(torch::kLong))
                  .roll(count);
        return torch::nn::functional::cross_entropy(logits, partner);
    }

    GraphNetwork encoder;
    torch::Tensor logScale;
};
TORCH_MODULE(ContrastiveModel);

struct RetrievalRates {
    double topOne = 0;
    double topTen = 0;
};

/// How often a query's partner is the first, or among the first ten, of all references.
RetrievalRates validate(GraphNetwork& encoder, PairBatch& pairs, torch::Device device)
{
    const torch::NoGradGuard guard;
    encoder->eval();
    const auto embed = [&](SegmentBatch& batch) {
        std::vector<torch::Tensor> parts;
        for (const auto& part : toTensor(batch, encoder->config(), device).split(64))
            parts.push_back(encoder(part));
        return torch::cat(parts);
    };
    const auto similarity = embed(pairs.queries).mm(embed(pairs.references).t());
    encoder->train();
    const auto rank = similarity.gt(similarity.diagonal().unsqueeze(1)).sum(1);
    const auto rate
        = [&](int within) { return rank.lt(within).to(torch::kFloat).mean().item<double>(); };
    return {rate(1), rate(10)};
}

Status
trainEncoderOrThrow(const TrainingOptions& options, const TrainingLog& log, std::stop_token stop)
{
    auto loaded = loadTrainingData(options);
    if (!loaded)
        return loaded.error();
    const TrainingData& data = *loaded;
    const int frames = options.network.frames;
    const PairSource training(data.set, data.training, frames, options.augmentation);
    const PairSource heldOut(data.set, data.heldOut, frames, options.augmentation);
    if (training.tracks() < 2 || heldOut.tracks() < 1)
        return Error{ErrorCode::InvalidArgument, "too few long tracks", options.shards, {}};
    PairBatch validation
        = renderBatch(heldOut, heldOut.draw(validationPairs, 0, 0), frames, tempoGrid(options));

    torch::manual_seed(options.seed);
    const torch::Device device(options.device);
    ContrastiveModel model(options.network, options.temperature);
    model->to(device);
    torch::optim::AdamW optimiser(
        model->parameters(), torch::optim::AdamWOptions(options.learningRate).weight_decay(0.01));
    TrainingRun run(options, "encoder", encoderShare);
    if (auto resumed = run.resume(*model, optimiser, "loss,temperature,top1,top10"); !resumed)
        return resumed;

    double lossSum = 0;
    int lossCount = 0;
    const auto report = [&] {
        const RetrievalRates rates = validate(model->encoder, validation, device);
        const double loss = lossCount > 0 ? lossSum / lossCount : 0;
        run.record({loss, std::exp(-model->logScale.item<double>()), rates.topOne, rates.topTen});
        char text[64];
        std::snprintf(text, sizeof text, ", top-1 %.3f, top-10 %.3f", rates.topOne, rates.topTen);
        log(describeStep(run, loss) + text);
        lossSum = 0;
        lossCount = 0;
    };
    while (!run.isDone()) {
        if (stop.stop_requested()) {
            if (auto saved = run.save(*model, optimiser); !saved)
                return saved;
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        }
        const auto stream = static_cast<std::uint64_t>(run.step());
        PairBatch batch = renderBatch(
            training, training.draw(options.batch, options.seed, stream), frames,
            tempoGrid(options));
        for (auto& group : optimiser.param_groups())
            static_cast<torch::optim::AdamWOptions&>(group.options()).lr(run.learningRate());
        const auto loss = model->loss(
            toTensor(batch.queries, options.network, device),
            toTensor(batch.references, options.network, device));
        optimiser.zero_grad();
        loss.backward();
        torch::nn::utils::clip_grad_norm_(model->parameters(), 1.0);
        optimiser.step();
        run.advance();
        lossSum += loss.item<double>();
        ++lossCount;
        if (run.step() % stepsPerReport == 0 && run.step() % stepsPerValidation != 0)
            log(describeStep(run, lossSum / lossCount));
        if (run.step() % stepsPerValidation == 0) {
            report();
            if (auto saved = run.save(*model, optimiser); !saved)
                return saved;
        }
    }
    if (lossCount > 0)
        report();
    if (auto saved = run.save(*model, optimiser); !saved)
        return saved;

    Weights weights = toWeights(model->encoder);
    storeAxes(weights, data.set.axes());
    weights.settings["tempo_hypotheses"] = options.tempoHypotheses;
    weights.settings["reference_hop"] = 2;
    weights.settings["query_hop"] = 1;
    return writeWeights(options.run / "graph.weights", weights);
}

} // namespace

Status trainEncoder(const TrainingOptions& options, const TrainingLog& log, std::stop_token stop)
{
    return runTraining(trainEncoderOrThrow, options, log, stop);
}

} // namespace stemma
