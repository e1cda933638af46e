// What both trainings share: time, learning rate, log, checkpoints.
#pragma once

#include "core/base/result.h"
#include "models/training/encoder_trainer.h"

#include <torch/torch.h>

#include <chrono>
#include <fstream>

namespace stemma
{

/// Progress of one training, from the first step of its run folder on.
/// Calls: resume (learningRate step log* save)*.
class TrainingRun
{
public:
    /// @param name of the files in the run folder: NAME.csv, NAME.checkpoint
    /// @param share of options.minutes and options.steps that this training gets
    TrainingRun(const TrainingOptions& options, std::string name, double share);

    /// Loads the checkpoint, if there is one, and opens the log. Errors: WriteFailed, ReadFailed.
    Status resume(
        torch::nn::Module& network, torch::optim::Optimizer& optimiser,
        const std::string& csvHeader);
    Status save(const torch::nn::Module& network, const torch::optim::Optimizer& optimiser) const;

    std::int64_t step() const { return m_step; }
    double minutes() const;
    /// Of the whole training, 0..1.
    double fraction() const;
    bool isDone() const { return fraction() >= 1; }
    /// A short linear rise, then a cosine down to a hundredth of the peak.
    double learningRate() const;
    void advance() { ++m_step; }
    /// Writes step, minutes and @p values as one line.
    void record(const std::vector<double>& values);

private:
    std::filesystem::path checkpointPath() const;

    const TrainingOptions& m_options;
    std::string m_name;
    double m_share;
    std::int64_t m_step = 0;
    double m_earlierMinutes = 0;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::ofstream m_csv;
};

} // namespace stemma
