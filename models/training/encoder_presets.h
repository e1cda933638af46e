// The encoders that can be trained, with the training that belongs to each.
#pragma once

#include "models/training/encoder_trainer.h"

#include <string>
#include <vector>

namespace stemma
{

/// "graph" is the program's own; "sample-paper" and "grafprint" are the published ones.
std::vector<std::string> encoderNames();

/// Options of the named encoder: its network, hops, tempo ratios (the papers embed a query once), and the batch,
/// temperature, rate and schedule that its paper states. Data and augmentation are the program's for all.
/// Errors: InvalidArgument (no such name).
Result<TrainingOptions> encoderPreset(const std::string& name);

} // namespace stemma
