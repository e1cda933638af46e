// What the engine asks of a learned reranker. models/inference implements it.
#pragma once

#include "core/base/result.h"
#include "core/base/spectral_view.h"
#include "core/base/task_runner.h"

#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace stemma
{

/// A pair to judge: the same instant in both maps, and how the reference is thought to be transformed.
struct RerankPair {
    SpectralView reference;
    double queryTime = 0; ///< centre in the query, seconds
    double referenceTime = 0; ///< centre in the reference, seconds
    double tempoRatio = 1; ///< query tempo / reference tempo
    double pitchShift = 0; ///< semitones, query minus reference
};

/// What a reranker says of a pair. The residuals are estimates of what the pair's transformation leaves,
/// and mean something only where both sides hold the same recording.
struct RerankOpinion {
    float logit = 0; ///< above 0 "the same recording", below 0 "another one"
    float logTempoRatio = 0; ///< natural logarithm of true tempo ratio / RerankPair::tempoRatio
    float pitchShift = 0; ///< semitones, true pitch shift - RerankPair::pitchShift
};

/// Immutable after construction: safe to call from several threads.
class Reranker
{
public:
    virtual ~Reranker() = default;
    /// Architecture, version and checksum of the weights.
    virtual const std::string& id() const = 0;
    /// One opinion per pair, in order; batches of pairs are the runner's tasks. Errors: Cancelled, Internal.
    virtual Result<std::vector<RerankOpinion>> judge(
        const SpectralView& query, std::span<const RerankPair> pairs, TaskRunner& runner,
        std::stop_token) const = 0;
};

} // namespace stemma
