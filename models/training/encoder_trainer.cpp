#include "models/training/encoder_trainer.h"

#include "models/inference/load_models.h"
#include "models/nets/network_weights.h"
#include "models/training/batches.h"
#include "models/training/contrastive_loss.h"
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
constexpr double minutesPerSave = 10;

std::shared_ptr<EncoderNetwork> makeNetwork(const TrainingOptions& options)
{
    if (options.published)
        return std::make_shared<PublishedNetwork>(*options.published);
    return std::make_shared<GraphNetworkImpl>(options.network);
}

/// The encoder and the loss's own parameter, saved and optimised together.
class ContrastiveModelImpl : public torch::nn::Module
{
public:
    explicit ContrastiveModelImpl(const TrainingOptions& options)
        : encoder(register_module("encoder", makeNetwork(options)))
        , logScale(register_parameter(
              "logScale", torch::full({}, -std::log(options.temperature)),
              options.learnTemperature))
    {
    }

    torch::Tensor scale() const { return logScale.clamp(std::log(5.0), std::log(100.0)).exp(); }

    std::shared_ptr<EncoderNetwork> encoder;
    torch::Tensor logScale;
};
TORCH_MODULE(ContrastiveModel);

struct RetrievalRates {
    double topOne = 0;
    double topTen = 0;
};

/// How often a query's partner is the first, or among the first ten, of all references.
RetrievalRates validate(EncoderNetwork& encoder, PairBatch& pairs, torch::Device device)
{
    const torch::NoGradGuard guard;
    encoder.eval();
    const auto embed = [&](SegmentBatch& batch) {
        std::vector<torch::Tensor> parts;
        for (const auto& part : toTensor(batch, encoder.segment(), device).split(64))
            parts.push_back(encoder.forward(part));
        return torch::cat(parts);
    };
    const auto similarity = embed(pairs.queries).mm(embed(pairs.references).t());
    encoder.train();
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
    const SegmentInput input(
        options.published ? options.published->segment() : options.network.segment(),
        data.set.axes(), data.set.bins());
    const int frames = input.shape.mapFrames;
    const PairSource training(data.set, data.training, frames, options.augmentation);
    Augmentation single = options.augmentation;
    single.crossMixShare = 0; // with a second right answer, ranks would mean something else
    const PairSource heldOut(data.set, data.heldOut, frames, single);
    if (training.tracks() < 2 || heldOut.tracks() < 1)
        return Error{ErrorCode::InvalidArgument, "too few long tracks", options.shards.front(), {}};
    PairBatch validation
        = renderBatch(heldOut, heldOut.draw(validationPairs, 0, 0), input, tempoGrid(options));

    torch::manual_seed(options.seed);
    const torch::Device device(options.device);
    ContrastiveModel model(options);
    model->to(device);
    torch::optim::AdamW optimiser(
        model->parameters(),
        torch::optim::AdamWOptions(options.learningRate).weight_decay(options.weightDecay));
    TrainingRun run(options, "encoder", options.encoderShare);
    if (auto resumed = run.resume(*model, optimiser, "loss,temperature,top1,top10"); !resumed)
        return resumed;

    double lossSum = 0;
    int lossCount = 0;
    double savedAt = run.minutes();
    const auto save = [&] {
        savedAt = run.minutes();
        return run.save(*model, optimiser);
    };
    const auto report = [&] {
        const double loss = lossCount > 0 ? lossSum / lossCount : std::nan("");
        run.record([&] {
            const RetrievalRates rates = validate(*model->encoder, validation, device);
            char text[64];
            std::snprintf(
                text, sizeof text, ", top-1 %.3f, top-10 %.3f", rates.topOne, rates.topTen);
            log(describeStep(run, loss) + text);
            return std::vector{
                loss, std::exp(-model->logScale.item<double>()), rates.topOne, rates.topTen};
        });
        lossSum = 0;
        lossCount = 0;
        return save();
    };
    while (!run.isDone()) {
        if (stop.stop_requested()) {
            if (auto saved = save(); !saved)
                return saved;
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        }
        if (run.isValidationDue()) {
            if (auto reported = report(); !reported)
                return reported;
        }
        const auto stream = static_cast<std::uint64_t>(run.step());
        PairBatch batch = renderBatch(
            training, training.draw(options.batch, options.seed, stream), input,
            tempoGrid(options));
        for (auto& group : optimiser.param_groups())
            static_cast<torch::optim::AdamWOptions&>(group.options()).lr(run.learningRate());
        const auto rows = model->encoder->forward(torch::cat(
            {toTensor(batch.queries, input.shape, device),
             toTensor(batch.references, input.shape, device)}));
        const auto loss = contrastiveLoss(rows, model->scale(), batch.alsoHeard);
        optimiser.zero_grad();
        loss.backward();
        torch::nn::utils::clip_grad_norm_(model->parameters(), 1.0);
        optimiser.step();
        run.advance();
        lossSum += loss.item<double>();
        ++lossCount;
        if (run.step() % stepsPerReport == 0)
            log(describeStep(run, lossSum / lossCount));
        if (run.minutes() > savedAt + minutesPerSave) {
            if (auto saved = save(); !saved)
                return saved;
        }
    }
    if (lossCount > 0) {
        if (auto reported = report(); !reported)
            return reported;
    }

    Weights weights = toWeights(*model->encoder);
    storeAxes(weights, data.set.axes());
    weights.settings["bins"] = data.set.bins();
    weights.settings["tempo_hypotheses"] = options.tempoHypotheses;
    weights.settings["reference_hop"] = options.referenceHop;
    weights.settings["query_hop"] = options.queryHop;
    return writeWeights(options.run / graphWeightsName, weights);
}

} // namespace

Status trainEncoder(const TrainingOptions& options, const TrainingLog& log, std::stop_token stop)
{
    return runTraining(trainEncoderOrThrow, options, log, stop);
}

} // namespace stemma
