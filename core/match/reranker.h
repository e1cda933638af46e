// What the engine asks of a learned reranker. models/inference implements it.
#pragma once

#include "core/base/result.h"
#include "core/base/spectral_view.h"

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

/// Immutable after construction: safe to call from several threads.
class Reranker
{
public:
    virtual ~Reranker() = default;
    /// Architecture, version and checksum of the weights.
    virtual const std::string& id() const = 0;
    /// One logit per pair, in order: above 0 "the same recording", below 0 "another one".
    /// Errors: Cancelled, Internal.
    virtual Result<std::vector<float>>
    score(const SpectralView& query, std::span<const RerankPair> pairs, std::stop_token) const = 0;
};

} // namespace stemma
