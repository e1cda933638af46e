// What both trainings read, and how they begin and end.
#pragma once

#include "models/training/batches.h"
#include "models/training/encoder_trainer.h"
#include "models/training/training_run.h"

#include <torch/torch.h>

namespace stemma
{

/// The prepared maps and which of them are kept out of training.
struct TrainingData {
    ShardSet set;
    std::vector<int> training;
    std::vector<int> heldOut;
};

/// Errors: those of ShardSet::loadAll, EncoderMismatch (other bins than the network's), InvalidArgument
/// (too few tracks).
Result<TrainingData> loadTrainingData(const TrainingOptions& options);

/// The batch as [count, frames, bins] on the device; on the CPU it shares the batch's memory.
torch::Tensor toTensor(SegmentBatch& batch, const SegmentShape& shape, torch::Device device);

/// The ratios up to which a query's tempo is undone.
TempoGrid tempoGrid(const TrainingOptions& options);

/// "step 50, 1.2 min, loss 3.456".
std::string describeStep(const TrainingRun& run, double loss);

/// Runs a training; what torch throws ends here.
Status runTraining(
    Status (*training)(const TrainingOptions&, const TrainingLog&, std::stop_token),
    const TrainingOptions& options, const TrainingLog& log, std::stop_token stop);

} // namespace stemma
