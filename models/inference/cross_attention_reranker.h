// The trained reranker behind the engine's interface.
#pragma once

#include "core/match/reranker.h"
#include "models/nets/weights_file.h"

#include <memory>

namespace stemma
{

/// Undoes each pair's transformation in the query and lets cross-attention judge the two segments.
/// Weights kind "cross-attention-3".
class CrossAttentionReranker final : public Reranker
{
public:
    /// Errors: WeightsForeign (another kind, or sizes or tensors that do not fit).
    static Result<std::unique_ptr<CrossAttentionReranker>> create(const Weights& weights);
    ~CrossAttentionReranker() override;

    const std::string& id() const override;
    /// Errors as the interface states, and EncoderMismatch for a map with other axes.
    Result<std::vector<RerankOpinion>> judge(
        const SpectralView& query, std::span<const RerankPair> pairs, TaskRunner& runner,
        std::stop_token) const override;

private:
    struct Impl;
    explicit CrossAttentionReranker(std::unique_ptr<const Impl> impl);
    std::unique_ptr<const Impl> m_impl;
};

} // namespace stemma
