// Measures encoders and rerankers side by side on pairs.
#pragma once

#include "core/base/result.h"
#include "models/inference/load_models.h"
#include "models/training/encoder_trainer.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace stemma
{

struct EvaluateOptions {
    std::filesystem::path shards; ///< prepared by `stemma-train prepare`
    /// Weights of encoders and rerankers, in any order.
    std::vector<std::filesystem::path> weights;
    int pairs = 512;
    std::uint64_t seed = 1;
    int threads = 1;
    EncoderHops hops; ///< of all encoders
    /// Draw from all tracks, not only from those that training leaves out.
    bool allTracks = false;
};

/// Draws pairs of 6 s excerpts (the training's augmentation) and lets every encoder find each query's
/// reference among all references: logs how often it is the first, and among the first ten. Each
/// reranker then orders the first 20 of the first encoder, being told the query's true transformation
/// with the errors that an alignment leaves; how well its logit tells partners from others is logged as
/// the area under the curve. Equal seeds give equal pairs.
/// Errors: those of ShardSet::load and of loading weights, InvalidArgument, Cancelled, Internal.
Status evaluateModels(const EvaluateOptions& options, const TrainingLog& log, std::stop_token stop);

} // namespace stemma
