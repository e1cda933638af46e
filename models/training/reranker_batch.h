// Batches of almost aligned pairs: what the reranker learns from.
#pragma once

#include "models/training/negative_miner.h"
#include "models/training/pair_source.h"

#include <torch/torch.h>

#include <cstdint>
#include <stop_token>

namespace stemma
{

/// What the alignment of a pair leaves, drawn uniformly from -bound..bound.
constexpr double tempoBound = 0.04; ///< of the ratio
constexpr double pitchBound = 0.7; ///< semitones
constexpr double delayBound = 3; ///< frames

/// Normalised segments (inference/segment_input.h), [rows, frames, bins].
struct RerankerBatch {
    torch::Tensor queries, references; ///< a row per pair
    torch::Tensor logTempoRatios,
        binShifts; ///< [pairs], what is left of the queries' transformation
    /// The queries once more and their hard negatives, those of a pair together, normalised alike; undefined
    /// when none were asked for.
    torch::Tensor minedQueries, mined;
};

struct RerankerBatchShape {
    int pairs = 32;
    int mined = 0; ///< hard negatives per pair
    int searched
        = 16; ///< places per pair that are aligned, of which the hard negatives correlate most
    int frames = 204;
    torch::Device device = torch::kCPU;
};

/// Draws plans and renders their queries with the transformation undone but for what an alignment leaves,
/// their references, and wrong places: those that the miner finds nearest are moved by up to a second, and
/// the query by up to four semitones, to where they correlate most at a coarse resolution, as the aligner
/// does with any candidate, and of them those that correlate most are taken.
/// Errors: the miner's, InvalidArgument (too few songs to mine from).
Result<RerankerBatch> renderRerankerBatch(
    const PairSource& source, const NegativeMiner& miner, const RerankerBatchShape& shape,
    std::uint64_t seed, std::uint64_t stream, std::stop_token stop);

} // namespace stemma
