// A trained graph network behind the engine's interface.
#pragma once

#include "core/match/encoder.h"
#include "models/nets/weights_file.h"

#include <memory>

namespace stemma
{

/// Weights of the kinds "graph-1" (models/nets/graph_network.h), "sample-paper-1" and "grafprint-1"
/// (models/nets/published_network.h), with hops and tempo grid in the settings.
class GraphEncoder final : public Encoder
{
public:
    /// Errors: WeightsForeign (another kind, sizes or tensors that do not fit).
    static Result<std::unique_ptr<GraphEncoder>> create(const Weights& weights);
    ~GraphEncoder() override;

    const EncoderIdentity& identity() const override;
    Result<Fingerprints> embedReference(const SpectralView& map, std::stop_token) const override;
    Result<Fingerprints>
    embedQuery(const SpectralView& map, TaskRunner& runner, std::stop_token) const override;

private:
    struct Impl;
    explicit GraphEncoder(std::unique_ptr<const Impl> impl);
    std::unique_ptr<const Impl> m_impl;
};

} // namespace stemma
