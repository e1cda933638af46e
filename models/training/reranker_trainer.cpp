#include "models/nets/network_weights.h"
#include "models/training/encoder_trainer.h"
#include "models/training/training_data.h"
#include "models/training/training_run.h"

#include <cstdio>

namespace stemma
{

namespace
{

constexpr int validationPairs = 96;
constexpr int stepsPerReport = 25;
constexpr int negatives = 3; ///< per query, as in the paper
constexpr int hardNegatives = 2; ///< of them, once the easy ones are learnt
constexpr double easyShare = 0.2; ///< of the training, with random negatives alone
constexpr int around = 48; ///< frames by which a hard negative may be moved
constexpr int lagStep = 4; ///< frames

/// A rendered batch: queries [count, frames, bins], references with `around` more frames on both sides.
struct Segments {
    PairBatch memory; ///< what the tensors lie in
    torch::Tensor queries, references;
    torch::Tensor closest; ///< [count, most]: the other references that correlate most, best first
    torch::Tensor lags; ///< [count, count]: frames by which each reference correlates best
};

/// Correlates every query with every reference at every lag, at a coarse resolution, which is what the
/// aligner would find.
void correlate(Segments& segments, std::int64_t frames)
{
    const torch::NoGradGuard guard;
    const auto coarse = [](const torch::Tensor& maps) {
        return torch::avg_pool2d(maps.unsqueeze(1), {lagStep, 2}).squeeze(1);
    };
    const auto unit = [](const torch::Tensor& maps) {
        const auto rows = maps.flatten(1);
        return rows / (rows.norm(2, 1, true) + 1e-6);
    };
    const auto queries = unit(coarse(segments.queries));
    const auto references = coarse(segments.references);
    std::vector<torch::Tensor> byLag;
    for (std::int64_t first = 0; first <= 2 * around / lagStep; ++first)
        byLag.push_back(queries.mm(unit(references.slice(1, first, first + frames / lagStep)).t()));
    const auto [best, at] = torch::stack(byLag).max(0);
    segments.lags = at * lagStep - around;
    const auto count = best.size(0);
    const auto own = torch::eye(count, best.options().dtype(torch::kBool));
    segments.closest = std::get<1>(
        best.masked_fill(own, -2).topk(std::min<std::int64_t>(negatives, count - 1), 1));
}

Segments
render(const PairSource& source, const TrainingOptions& options, int count, std::uint64_t stream)
{
    const GraphEncoderConfig& shape = options.network;
    Segments segments;
    segments.memory = renderAlignedBatch(
        source, source.draw(count, options.seed, stream), shape.frames, around, stream);
    const auto tensor = [&](SegmentBatch& batch, std::int64_t frames) {
        return torch::from_blob(batch.data(), {count, frames, shape.bins})
            .to(torch::Device(options.device));
    };
    segments.queries = tensor(segments.memory.queries, shape.frames);
    segments.references = tensor(segments.memory.references, shape.frames + 2 * around);
    correlate(segments, shape.frames);
    return segments;
}

struct Logits {
    torch::Tensor own, random, hard;

    torch::Tensor negative() const { return torch::cat({random, hard}); }
    torch::Tensor loss() const
    {
        return 0.5 * (torch::softplus(-own).mean() + torch::softplus(negative()).mean());
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
/// the @p hard that correlate most with it, moved to where they do.
Logits
judge(CrossAttention& reranker, const Segments& segments, std::int64_t random, std::int64_t hard)
{
    const auto count = segments.queries.size(0);
    const auto frames = segments.queries.size(1);
    const auto lags = segments.lags.to(torch::kCPU);
    const auto closest = segments.closest.to(torch::kCPU);
    std::vector<torch::Tensor> candidates;
    const auto add = [&](std::int64_t reference, std::int64_t lag) {
        candidates.push_back(
            segments.references[reference].slice(0, around + lag, around + lag + frames));
    };
    for (std::int64_t i = 0; i < count; ++i)
        add(i, 0);
    for (std::int64_t k = 1; k <= random; ++k) {
        for (std::int64_t i = 0; i < count; ++i)
            add((i + k) % count, 0);
    }
    hard = std::min(hard, closest.size(1));
    for (std::int64_t k = 0; k < hard; ++k) {
        for (std::int64_t i = 0; i < count; ++i) {
            const auto other = closest[i][k].item<std::int64_t>();
            add(other, lags[i][other].item<std::int64_t>());
        }
    }
    const auto logits
        = reranker(segments.queries.repeat({1 + random + hard, 1, 1}), torch::stack(candidates));
    return {
        logits.slice(0, 0, count), logits.slice(0, count, count * (1 + random)),
        logits.slice(0, count * (1 + random))};
}

Status
trainRerankerOrThrow(const TrainingOptions& options, const TrainingLog& log, std::stop_token stop)
{
    auto loaded = loadTrainingData(options);
    if (!loaded)
        return loaded.error();
    const TrainingData& data = *loaded;
    const GraphEncoderConfig& shape = options.network;
    const PairSource training(data.set, data.training, shape.frames, options.augmentation);
    const PairSource heldOut(data.set, data.heldOut, shape.frames, options.augmentation);

    torch::manual_seed(options.seed);
    CrossAttentionConfig config;
    config.bins = shape.bins;
    config.frames = shape.frames;
    CrossAttention reranker(config);
    reranker->to(torch::Device(options.device));
    torch::optim::AdamW optimiser(
        reranker->parameters(),
        torch::optim::AdamWOptions(options.learningRate).weight_decay(0.01));
    TrainingRun run(options, "reranker", 1 - options.encoderShare);
    if (auto resumed = run.resume(*reranker, optimiser, "loss,accuracy,auroc_random,auroc_hard");
        !resumed)
        return resumed;

    const Segments validation = render(heldOut, options, validationPairs, 0);
    const auto report = [&](double loss) {
        run.record([&] {
            const torch::NoGradGuard guard;
            const Logits logits = judge(reranker, validation, negatives, negatives);
            const double easy = logits.areaUnderCurve(logits.random);
            const double hard = logits.areaUnderCurve(logits.hard);
            char text[128];
            std::snprintf(
                text, sizeof text,
                ", held-out balanced accuracy %.3f, AUROC random %.3f, hard %.3f",
                logits.accuracy(), easy, hard);
            log("reranker: " + describeStep(run, loss) + text);
            return std::vector{loss, logits.accuracy(), easy, hard};
        });
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
        const Segments batch = render(training, options, options.batch, stream);
        for (auto& group : optimiser.param_groups())
            static_cast<torch::optim::AdamWOptions&>(group.options()).lr(run.learningRate());
        const int hard = run.fraction() < easyShare ? 0 : hardNegatives;
        const auto loss = judge(reranker, batch, negatives - hard, hard).loss();
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
    return writeWeights(options.run / "reranker.weights", weights);
}

} // namespace

Status trainReranker(const TrainingOptions& options, const TrainingLog& log, std::stop_token stop)
{
    return runTraining(trainRerankerOrThrow, options, log, stop);
}

} // namespace stemma
