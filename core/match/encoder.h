// What the engine asks of an encoder. models/inference implements it.
#pragma once

#include "core/base/fingerprints.h"
#include "core/base/result.h"
#include "core/base/spectral_view.h"
#include "core/base/task_runner.h"

#include <stop_token>

namespace stemma
{

/// Immutable after construction: every member is safe to call from several threads.
class Encoder
{
public:
    virtual ~Encoder() = default;
    virtual const EncoderIdentity& identity() const = 0;
    /// Embeds a library track at the encoder's reference hop. Silent segments are left out, so the
    /// result may be empty. Errors: Cancelled, EncoderMismatch (other axes), Internal.
    virtual Result<Fingerprints> embedReference(const SpectralView& map, std::stop_token) const = 0;
    /// Embeds a query at the query hop, each segment under every tempo hypothesis of the encoder, which are
    /// the runner's tasks. Their number at a time does not change the result.
    virtual Result<Fingerprints>
    embedQuery(const SpectralView& map, TaskRunner& runner, std::stop_token) const = 0;
};

} // namespace stemma
