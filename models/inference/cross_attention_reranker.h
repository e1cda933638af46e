// The trained reranker behind the engine's interface.
#pragma once

#include "core/match/reranker.h"
#include "models/nets/weights_file.h"

#include <memory>

namespace stemma
{

/// Undoes each pair's transformation in the query, turns both sides into node matrices with the graph
/// encoder, and lets cross-attention judge them. Weights kind "cross-attention-1".
class CrossAttentionReranker final : public Reranker
{
public:
    /// Errors: WeightsForeign (another kind, sizes or tensors that do not fit, or a reranker that was
    /// trained on another encoder).
    static Result<std::unique_ptr<CrossAttentionReranker>>
    create(const Weights& reranker, const Weights& encoder);
    ~CrossAttentionReranker() override;

    const std::string& id() const override;
    /// Errors as the interface states, and EncoderMismatch for a map with other axes.
    Result<std::vector<float>> score(
        const SpectralView& query, std::span<const RerankPair> pairs,
        std::stop_token) const override;

private:
    struct Impl;
    explicit CrossAttentionReranker(std::unique_ptr<const Impl> impl);
    std::unique_ptr<const Impl> m_impl;
};

} // namespace stemma
