// Batches of pairs as the network's input.
#pragma once

#include "models/inference/mel_fold.h"
#include "models/inference/tempo_grid.h"
#include "models/nets/segment_shape.h"
#include "models/training/pair_source.h"

#include <optional>
#include <vector>

namespace stemma
{

/// One side of a batch, [count, frames, bins] row-major.
using SegmentBatch = std::vector<float>;

struct PairBatch {
    SegmentBatch queries;
    SegmentBatch references;
    std::vector<std::optional<int>>
        alsoHeard; ///< of each query: another pair whose reference it holds too
};

/// How an encoder has its segments.
struct SegmentInput {
    SegmentInput(const SegmentShape& segment, const SpectralAxes& axes, int mapBins);

    SegmentShape shape;
    std::optional<MelFold> mel; ///< for the papers' encoders
};

/// Renders the plans and prepares them as the encoder does with a map: whitened with the frames
/// around, then cut and scaled; or folded into mel bands and scaled. The query's tempo is undone up to the
/// nearest ratio of the grid.
PairBatch renderBatch(
    const PairSource& source, const std::vector<PairPlan>& plans, const SegmentInput& input,
    const TempoGrid& grid);

} // namespace stemma
