// `stemma-train train`: its options and what it does with them.
#pragma once

#include "models/training/encoder_presets.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace stemma
{

/// What the command line says; what it leaves out is as the encoder's preset has it.
struct TrainCommand {
    std::string encoder = "graph";
    std::string part = "both";
    std::vector<std::filesystem::path> shards;
    std::filesystem::path run;
    std::filesystem::path miningEncoder;
    bool graphBlocks = true;
    double crossMixes = 0.3;
    std::string device = "cpu";
    int threads = 1;
    int validations = 40;
    std::int64_t steps = 0;
    std::uint64_t seed = 1;
    double minutes = 60;
    double cpuMinutes = 0;
    std::optional<int> batch;
    std::optional<double> learningRate;
    std::optional<double> temperature;
    std::optional<int> tempoHypotheses;
};

/// The command must outlive the parsing.
void addTraining(CLI::App& app, TrainCommand& command);

/// The preset with what the command line says. Errors: InvalidArgument.
Result<TrainingOptions> trainingOptions(const TrainCommand& command);

/// Trains what the command says; a paper's encoder alone, since the reranker is ours.
/// Errors: those of trainEncoder() and trainReranker().
Status runTrainCommand(const TrainCommand& command, const TrainingLog& log, std::stop_token stop);

} // namespace stemma
