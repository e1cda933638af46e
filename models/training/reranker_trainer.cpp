#include "models/inference/load_models.h"
#include "models/nets/network_weights.h"
#include "models/training/encoder_trainer.h"
#include "models/training/reranker_batch.h"
#include "models/training/training_data.h"
#include "models/training/training_run.h"

#include <cmath>
#include <cstdio>

namespace stemma
{

namespace
{

constexpr int validationPairs = 96;
constexpr int negatives = 3; ///< per query, as in the paper
constexpr int minedNegatives = 2; ///< of them, once the easy ones are learnt
constexpr double easyShare = 0.2; ///< of the training, with random negatives alone
constexpr double miningHop = 4; ///< seconds between the segments that are searched
constexpr double residualWeight = 0.5; ///< of both heads' losses beside the logit's

struct Judgement {
    torch::Tensor own, random, mined; ///< logits
    /// Of the heads on the own pairs, in units of the labels' bounds.
    torch::Tensor tempoErrors, pitchErrors;

    torch::Tensor negative() const { return torch::cat({random, mined}); }
    torch::Tensor loss() const
    {
        const auto huber = [](const torch::Tensor& errors) {
            return torch::huber_loss(errors, torch::zeros_like(errors), at::Reduction::Mean, 0.5);
        };
        return 0.5 * (torch::softplus(-own).mean() + torch::softplus(negative()).mean())
            + residualWeight * (huber(tempoErrors) + huber(pitchErrors));
    }
    /// Balanced between both kinds of pairs.
    double accuracy() const
    {
        const auto share = [](const torch::Tensor& right) {
            return right.to(torch::kFloat).mean().item<double>();
        };
        return 0.5 * (share(own.gt(0)) + share(negative().lt(0)));
    }
    /// How often a pair's own logit is above that of a wrong pair.
    double areaUnderCurve(const torch::Tensor& wrong) const
    {
        return own.unsqueeze(1).gt(wrong.unsqueeze(0)).to(torch::kFloat).mean().item<double>();
    }
};

/// Every query with its partner, with the next @p random references of the batch as they lie, and with
/// its mined negatives.
Judgement judge(
    CrossAttention& reranker, const RerankerBatch& batch, std::int64_t random,
    double binsPerSemitone)
{
    const auto count = batch.queries.size(0);
    std::vector<torch::Tensor> queries{batch.queries.repeat({1 + random, 1, 1})};
    std::vector<torch::Tensor> candidates{batch.references};
    for (std::int64_t k = 1; k <= random; ++k)
        candidates.push_back(batch.references.roll(-k, 0));
    if (batch.mined.defined()) {
        queries.push_back(batch.minedQueries);
        candidates.push_back(batch.mined);
    }
    const auto judged = reranker(torch::cat(queries), torch::cat(candidates));
    return {
        judged.logit.slice(0, 0, count), judged.logit.slice(0, count, count * (1 + random)),
        judged.logit.slice(0, count * (1 + random)),
        (judged.logTempoRatio.slice(0, 0, count) - batch.logTempoRatios) / tempoBound,
        (judged.binShift.slice(0, 0, count) - batch.binShifts) / (pitchBound * binsPerSemitone)};
}

/// One line of the curve: what the held-out pairs say, in the order of the file's header.
std::vector<double> measure(
    CrossAttention& reranker, const RerankerBatch& validation, double binsPerSemitone, double loss,
    const TrainingRun& run, const TrainingLog& log)
{
    const torch::NoGradGuard guard;
    const Judgement judged = judge(reranker, validation, negatives, binsPerSemitone);
    const auto meanSize = [](const torch::Tensor& values, double unit) {
        return unit * values.abs().mean().item<double>();
    };
    const std::vector<double> values{
        loss,
        judged.accuracy(),
        judged.areaUnderCurve(judged.random),
        judged.areaUnderCurve(judged.mined),
        meanSize(judged.tempoErrors, 100 * tempoBound),
        meanSize(judged.pitchErrors, pitchBound)};
    char text[256];
    std::snprintf(
        text, sizeof text,
        ", held-out balanced accuracy %.3f, AUROC random %.3f, mined %.3f, "
        "mean error of tempo %.2f of %.2f %%, of pitch %.3f of %.3f semitones",
        values[1], values[2], values[3], values[4], meanSize(validation.logTempoRatios, 100),
        values[5], meanSize(validation.binShifts, 1 / binsPerSemitone));
    log("reranker: " + describeStep(run, loss) + text);
    return values;
}

Status
trainRerankerOrThrow(const TrainingOptions& options, const TrainingLog& log, std::stop_token stop)
{
    auto loaded = loadTrainingData(options);
    if (!loaded)
        return loaded.error();
    const TrainingData& data = *loaded;
    const GraphEncoderConfig& shape = options.network;
    Augmentation augmentation = options.augmentation;
    augmentation.crossMixShare = 0; // the next pair's reference is a wrong one here
    const PairSource training(data.set, data.training, shape.frames, augmentation);
    const PairSource heldOut(data.set, data.heldOut, shape.frames, augmentation);
    const auto encoder = loadEncoder(
        options.miningEncoder.empty() ? options.run / graphWeightsName : options.miningEncoder,
        {miningHop, 0});
    if (!encoder)
        return encoder.error();
    const auto trainingMiner = NegativeMiner::create(*encoder, training, stop);
    if (!trainingMiner)
        return trainingMiner.error();
    const auto heldOutMiner = NegativeMiner::create(*encoder, heldOut, stop);
    if (!heldOutMiner)
        return heldOutMiner.error();
    log("reranker: negatives from " + std::to_string(trainingMiner->segments())
        + " segments, held-out from " + std::to_string(heldOutMiner->segments()));

    const torch::Device device(options.device);
    const auto validation = renderRerankerBatch(
        heldOut, *heldOutMiner,
        {.pairs = validationPairs, .mined = negatives, .frames = shape.frames, .device = device},
        options.seed, 0, stop);
    if (!validation)
        return validation.error();

    torch::manual_seed(options.seed);
    CrossAttentionConfig config;
    config.bins = shape.bins;
    config.frames = shape.frames;
    CrossAttention reranker(config);
    reranker->to(device);
    torch::optim::AdamW optimiser(
        reranker->parameters(),
        torch::optim::AdamWOptions(options.learningRate).weight_decay(options.weightDecay));
    TrainingRun run(options, "reranker", 1 - options.encoderShare);
    if (auto resumed = run.resume(
            *reranker, optimiser,
            "loss,accuracy,auroc_random,auroc_mined,tempo_error_percent,pitch_error_semitones");
        !resumed)
        return resumed;

    const double binsPerSemitone = data.set.axes().binsPerOctave / 12;
    double lossSum = 0;
    int losses = 0;
    const auto report = [&] {
        run.record([&] {
            return measure(
                reranker, *validation, binsPerSemitone,
                losses > 0 ? lossSum / losses : std::nan(""), run, log);
        });
        lossSum = 0;
        losses = 0;
        return run.save(*reranker, optimiser);
    };
    while (true) {
        if (run.isValidationDue()) {
            if (auto saved = report(); !saved)
                return saved;
        }
        if (run.isDone())
            break;
        if (stop.stop_requested()) {
            if (auto saved = run.save(*reranker, optimiser); !saved)
                return saved;
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        }
        // Another stream of numbers than the encoder's training drew.
        const auto stream = static_cast<std::uint64_t>(run.step()) + (1ULL << 32);
        const int mined = run.fraction() < easyShare ? 0 : minedNegatives;
        const auto batch = renderRerankerBatch(
            training, *trainingMiner,
            {.pairs = options.batch, .mined = mined, .frames = shape.frames, .device = device},
            options.seed, stream, stop);
        if (!batch)
            return batch.error();
        for (auto& group : optimiser.param_groups())
            static_cast<torch::optim::AdamWOptions&>(group.options()).lr(run.learningRate());
        const auto loss = judge(reranker, *batch, negatives - mined, binsPerSemitone).loss();
        optimiser.zero_grad();
        loss.backward();
        optimiser.step();
        run.advance();
        lossSum += loss.item<double>();
        ++losses;
    }
    Weights weights = toWeights(reranker);
    storeAxes(weights, data.set.axes());
    return writeWeights(options.run / rerankerWeightsName, weights);
}

} // namespace

Status trainReranker(const TrainingOptions& options, const TrainingLog& log, std::stop_token stop)
{
    return runTraining(trainRerankerOrThrow, options, log, stop);
}

} // namespace stemma
