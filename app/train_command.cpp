#include "app/train_command.h"

namespace stemma
{

void addTraining(CLI::App& app, TrainCommand& command)
{
    app.add_option("shards", command.shards, "folders made by prepare")->required();
    app.add_option("-o,--output", command.run, "folder for checkpoints, log and weights")
        ->required();
    app.add_option(
           "--encoder", command.encoder,
           "the program's own or one as published; sets what its paper states")
        ->check(CLI::IsMember(encoderNames()))
        ->capture_default_str();
    app.add_flag("!--without-graph", command.graphBlocks, "skip the graph blocks, to measure them");
    app.add_option(
           "--cross-mixes", command.crossMixes,
           "share of the pairs whose query holds the next pair's recording too")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    app.add_option("--part", command.part, "what to train")
        ->check(CLI::IsMember({"both", "encoder", "reranker"}))
        ->capture_default_str();
    app.add_option(
        "--mine-with", command.miningEncoder,
        "weights of the encoder that finds the reranker's wrong segments, instead of the run's "
        "own");
    app.add_option("--minutes", command.minutes, "training time")->capture_default_str();
    app.add_option("--cpu-minutes", command.cpuMinutes, "instead of minutes: processor time");
    app.add_option("--steps", command.steps, "instead of minutes: repeatable length");
    app.add_option("--validations", command.validations, "points of the validation curve")
        ->capture_default_str()
        ->check(CLI::Range(1, 100000));
    app.add_option("--threads", command.threads, "threads")->capture_default_str();
    app.add_option("--seed", command.seed, "of weights, order and augmentation")
        ->capture_default_str();
    app.add_option("--device", command.device, "cpu, cuda or cuda:1")->capture_default_str();
    app.add_option("--batch", command.batch, "pairs a step")->check(CLI::Range(2, 65536));
    app.add_option("--learning-rate", command.learningRate, "peak");
    app.add_option("--temperature", command.temperature, "where the loss's temperature starts");
    app.add_option(
           "--tempo-hypotheses", command.tempoHypotheses,
           "tempo ratios under which a query is embedded, in training as in use")
        ->check(CLI::Range(1, 64));
}

Result<TrainingOptions> trainingOptions(const TrainCommand& command)
{
    auto preset = encoderPreset(command.encoder);
    if (!preset)
        return preset.error();
    TrainingOptions options = *preset;
    options.shards = command.shards;
    options.run = command.run;
    options.miningEncoder = command.miningEncoder;
    options.device = command.device;
    options.threads = command.threads;
    options.validations = command.validations;
    options.steps = command.steps;
    options.seed = command.seed;
    options.minutes = command.minutes;
    options.cpuMinutes = command.cpuMinutes;
    options.network.graphBlocks = command.graphBlocks;
    options.augmentation.crossMixShare = command.crossMixes;
    if (options.published) {
        options.published->graphBlocks = command.graphBlocks;
        if (command.part == "reranker")
            return Error{ErrorCode::InvalidArgument, "the papers' encoders train alone", {}, {}};
    }
    if (options.published || command.part == "encoder")
        options.encoderShare = 1;
    if (command.part == "reranker")
        options.encoderShare = 0;
    options.batch = command.batch.value_or(options.batch);
    options.learningRate = command.learningRate.value_or(options.learningRate);
    options.temperature = command.temperature.value_or(options.temperature);
    options.tempoHypotheses = command.tempoHypotheses.value_or(options.tempoHypotheses);
    return options;
}

Status runTrainCommand(const TrainCommand& command, const TrainingLog& log, std::stop_token stop)
{
    const auto options = trainingOptions(command);
    if (!options)
        return options.error();
    if (options->encoderShare > 0) {
        if (auto status = trainEncoder(*options, log, stop); !status)
            return status;
    }
    if (options->encoderShare < 1)
        return trainReranker(*options, log, stop);
    return success();
}

} // namespace stemma
