// Contrastive training of the graph encoder.
#pragma once

#include "core/base/result.h"
#include "models/nets/graph_config.h"
#include "models/training/pair_source.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace stemma
{

struct TrainingOptions {
    std::filesystem::path shards; ///< prepared by `stemma-train prepare`
    std::filesystem::path run; ///< checkpoints, log and weights go here
    std::string device = "cpu"; ///< as torch names it
    int threads = 1; ///< of torch
    std::uint64_t seed = 1;
    double minutes
        = 60; ///< stop after this much training time, earlier runs of the folder included
    std::int64_t steps = 0; ///< stop after so many steps, 0: by time alone; makes runs repeatable
    int batch = 64; ///< pairs per step
    double learningRate = 2e-3; ///< peak, cosine to a hundredth
    double temperature = 0.07; ///< where the learnable temperature of the loss starts
    /// The query's tempo is undone up to the nearest of this many ratios before it is embedded, in
    /// training as in use; 1 leaves the whole range to the network.
    int tempoHypotheses = 1;
    GraphEncoderConfig network;
    Augmentation augmentation;
};

/// One line of text on what training does, for people.
using TrainingLog = std::function<void(const std::string&)>;

/// Trains with NT-Xent over both sides of a batch, every track once, until time or steps are used up.
/// Goes on from run/encoder.checkpoint if there is one (same options assumed). Writes run/encoder.csv
/// (step, minutes, loss, temperature, validation top-1 and top-10 among held-out pairs) and at
/// last run/graph.weights. Equal seeds, steps, device and threads give equal weights.
/// Errors: those of ShardSet::load, InvalidArgument, WriteFailed, Cancelled (checkpoint kept), Internal.
Status trainEncoder(const TrainingOptions& options, const TrainingLog& log, std::stop_token stop);

/// Trains the cross-attention reranker: the pairs of a batch with their transformation undone but for
/// the errors that an alignment leaves, against in-batch negatives; random ones at first, then mostly
/// those that correlate most, moved to where they do. Writes run/reranker.csv (step, minutes, loss, and
/// on held-out pairs balanced accuracy and the area under the curve against random and hard negatives)
/// and run/reranker.weights. Errors: as trainEncoder().
Status trainReranker(const TrainingOptions& options, const TrainingLog& log, std::stop_token stop);

} // namespace stemma
