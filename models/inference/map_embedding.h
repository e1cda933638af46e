// From a map to fingerprints: what all encoders do alike around their own embedding of segments.
#pragma once

#include "core/base/fingerprints.h"
#include "core/base/result.h"
#include "core/base/task_runner.h"
#include "models/inference/decibel_map.h"
#include "models/inference/mel_fold.h"
#include "models/inference/tempo_grid.h"
#include "models/nets/weights_file.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace stemma
{

/// Where segments lie and under which tempi a query is read.
struct EmbeddingLayout {
    int segmentFrames = 204; ///< of the map, or of the folded map
    double referenceHop = 1; ///< seconds
    double queryHop = 1; ///< seconds of the query, whatever the hypothesis
    TempoGrid tempi;
    Whitening whitening;
    /// Where it is there, maps are folded into mel bands and not whitened.
    std::optional<MelFold> mel;
};

/// The layout as a weights file states it, with this struct's values for what it leaves out.
EmbeddingLayout layoutFrom(const Weights& weights, int segmentFrames);

/// Embeds segments of a whitened or folded map that begin at @p starts; appends unit-length rows to @p rows.
/// Called from several threads for a query.
using EmbedSegments = std::function<void(
    const DecibelMap& prepared, const std::vector<int>& starts, std::vector<float>& rows)>;

/// Embeds the map at the reference hop, or at the query hop under every tempo of the layout, which is
/// undone before the map is whitened or folded. Silent segments are left out. Errors: Cancelled.
Result<Fingerprints> embedAsReference(
    const SpectralView& map, int dimension, const EmbeddingLayout& layout,
    const EmbedSegments& embed, const std::stop_token& stop);
Result<Fingerprints> embedAsQuery(
    const SpectralView& map, int dimension, const EmbeddingLayout& layout,
    const EmbedSegments& embed, TaskRunner& runner, const std::stop_token& stop);

} // namespace stemma
