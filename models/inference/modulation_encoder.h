// The fingerprint that needs no training: modulation features, whitened by a principal component
// analysis of ordinary music, compared under several tempo hypotheses of the query.
#pragma once

#include "core/match/encoder.h"
#include "models/nets/weights_file.h"

#include <memory>

namespace stemma
{

inline constexpr const char* modulationKind = "modulation-1";

/// Weights kind "modulation-1": settings as in ModulationSettings plus the hops and the tempo grid;
/// tensors "mean" [features] and "projection" [dimension, features], which includes the whitening.
/// Fingerprints hold place and length of a segment in the map's own seconds.
class ModulationEncoder final : public Encoder
{
public:
    /// Errors: WeightsForeign (another kind, or sizes that do not fit together).
    static Result<std::unique_ptr<ModulationEncoder>> create(const Weights& weights);
    ~ModulationEncoder() override;

    const EncoderIdentity& identity() const override;
    Result<Fingerprints> embedReference(const SpectralView& map, std::stop_token) const override;
    Result<Fingerprints>
    embedQuery(const SpectralView& map, TaskRunner& runner, std::stop_token) const override;

private:
    struct Impl;
    explicit ModulationEncoder(std::unique_ptr<const Impl> impl);
    std::unique_ptr<const Impl> m_impl;
};

} // namespace stemma
