// What both trainings share: time, learning rate, log, checkpoints.
#pragma once

#include "core/base/result.h"
#include "models/training/encoder_trainer.h"

#include <torch/torch.h>

#include <chrono>
#include <fstream>
#include <functional>

namespace stemma
{

/// Progress of one training, from the first step of its run folder on.
/// Calls: resume (isValidationDue (record save)? learningRate advance save?)* record save.
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
    /// Processor time of the training without validations.
    double cpuSeconds() const;
    /// Of the whole training, 0..1.
    double fraction() const;
    bool isDone() const { return fraction() >= 1; }
    /// A linear rise, then a cosine, as the options say.
    double learningRate() const;
    void advance() { ++m_step; }
    /// Whether the next point of the validation curve is reached; the first is at the start.
    bool isValidationDue() const;
    /// Measures and writes step, pairs, minutes, processor seconds and what @p measure returns as one line.
    /// Its time does not count.
    void record(const std::function<std::vector<double>()>& measure);

private:
    std::filesystem::path checkpointPath() const;

    const TrainingOptions& m_options;
    std::string m_name;
    double m_share;
    std::int64_t m_step = 0;
    int m_recorded = 0; ///< points of the validation curve so far
    double m_earlierMinutes = 0; ///< in earlier runs of the folder, less those of validations
    double m_earlierCpuSeconds = 0;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    double m_cpuStart = 0;
    std::ofstream m_csv;
};

} // namespace stemma
