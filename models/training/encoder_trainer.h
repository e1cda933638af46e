// Contrastive training of the graph encoder.
#pragma once

#include "core/base/result.h"
#include "models/nets/graph_config.h"
#include "models/nets/published_config.h"
#include "models/training/pair_source.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace stemma
{

struct TrainingOptions {
    std::vector<std::filesystem::path> shards; ///< folders made by `stemma-train prepare`
    std::filesystem::path run; ///< checkpoints, log and weights go here
    std::string device = "cpu"; ///< as torch names it
    int threads = 1; ///< of torch
    std::uint64_t seed = 1;
    double minutes
        = 60; ///< stop after this much training time, earlier runs of the folder included
    /// Stop after this much processor time instead, 0: not; validation does not count. It makes runs
    /// comparable on a machine that does other things as well.
    double cpuMinutes = 0;
    double encoderShare = 0.85; ///< of minutes and steps; the reranker gets the rest
    std::int64_t steps = 0; ///< stop after so many steps, 0: by time alone; makes runs repeatable
    int validations
        = 40; ///< points of the validation curve, equally spaced, besides the untrained one
    int batch = 64; ///< pairs per step
    double learningRate = 2e-3; ///< peak, then a cosine
    double lastRate = 0.01; ///< where the cosine ends, a share of the peak
    int warmUpSteps = 50; ///< a linear rise before, 0 for none
    double weightDecay = 0.01; ///< of AdamW; with 0 it is Adam
    double temperature = 0.07; ///< where the learnable temperature of the loss starts
    bool learnTemperature = true; ///< off: it stays there
    /// The query's tempo is undone up to the nearest of this many ratios before it is embedded, in
    /// training as in use; 1 leaves the whole range to the network.
    int tempoHypotheses = 1;
    GraphEncoderConfig network;
    /// Trained in place of network, to compare: a paper's encoder.
    std::optional<PublishedConfig> published;
    double referenceHop = 2, queryHop = 1; ///< seconds, written into the weights
    Augmentation augmentation;
    /// Weights of the encoder whose mistakes the reranker learns from; empty: run/graph.weights.
    std::filesystem::path miningEncoder;
};

/// One line of text on what training does, for people.
using TrainingLog = std::function<void(const std::string&)>;

/// Trains with NT-Xent over both sides of a batch, every track once, until time or steps are used up.
/// Goes on from run/encoder.checkpoint if there is one (same options assumed). Writes run/encoder.csv
/// (training_curve.h: loss, temperature, and top-1 and top-10 among 256 held-out pairs) and at last
/// run/graph.weights. Equal seeds, steps, device and threads give equal weights.
/// Errors: those of ShardSet::loadAll, InvalidArgument, WriteFailed, Cancelled (checkpoint kept), Internal.
Status trainEncoder(const TrainingOptions& options, const TrainingLog& log, std::stop_token stop);

/// Trains the cross-attention reranker: pairs with their transformation undone but for what an
/// alignment may leave, which two heads learn to tell; against random references of the batch at first,
/// then mostly against the wrong segments that the mining encoder puts nearest among all songs, moved to
/// the delay and pitch where they correlate most. Writes run/reranker.csv (the loss; on held-out pairs
/// balanced accuracy, the area under the curve against random and mined negatives, and the mean errors
/// of the heads in per cent of tempo and in semitones) and run/reranker.weights.
/// Errors: as trainEncoder(), and loadEncoder()'s.
Status trainReranker(const TrainingOptions& options, const TrainingLog& log, std::stop_token stop);

} // namespace stemma
