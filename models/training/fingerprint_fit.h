// Fits what the training-free fingerprint needs to know about music in general.
#pragma once

#include "core/base/result.h"
#include "models/training/encoder_trainer.h"

#include <filesystem>
#include <stop_token>

namespace stemma
{

struct FingerprintFit {
    std::filesystem::path shards; ///< prepared by `stemma-train prepare`
    std::filesystem::path weights; ///< the file to write
    double seconds = 4.1; ///< of a segment, up to 80
    int dimension = 1024; ///< principal components that are kept
    int segments = 24000; ///< at most so many, evenly spread over all tracks
    int threads = 1;
};

/// Mean and whitening principal components of the modulation features of the tracks that are not held
/// out. Nothing is drawn: the same shards give the same file. Errors: those of ShardSet::load and
/// writeWeights, InvalidArgument (too few segments, a length out of bounds), Cancelled, Internal.
Status fitFingerprint(const FingerprintFit& fit, const TrainingLog& log, std::stop_token stop);

} // namespace stemma
