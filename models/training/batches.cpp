#include "models/training/batches.h"

#include "models/inference/segment_input.h"

namespace stemma
{

namespace
{

/// Frames on either side of a segment that whitening looks at.
constexpr int margin = 15;

void prepare(DecibelMap map, int frames, float* out)
{
    whiten(map);
    writeSegmentInput(map, margin, frames, out);
}

template <class Query>
PairBatch render(
    const PairSource& source, const std::vector<PairPlan>& plans, int frames, int referenceFrames,
    Query query)
{
    PairBatch batch;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        auto [plan, map] = query(plans[i]);
        const std::size_t cells = static_cast<std::size_t>(frames) * map.bins;
        const std::size_t referenceCells = static_cast<std::size_t>(referenceFrames) * map.bins;
        batch.queries.resize((i + 1) * cells);
        batch.references.resize((i + 1) * referenceCells);
        prepare(std::move(map), frames, batch.queries.data() + i * cells);
        prepare(
            source.reference(plan, referenceFrames + 2 * margin), referenceFrames,
            batch.references.data() + i * referenceCells);
    }
    return batch;
}

} // namespace

PairBatch renderBatch(
    const PairSource& source, const std::vector<PairPlan>& plans, int frames, const TempoGrid& grid)
{
    return render(source, plans, frames, frames, [&](const PairPlan& plan) {
        const double undone = grid.count > 1 ? grid.nearest(plan.tempoRatio) : 1;
        return std::pair(plan, source.query(plan, frames + 2 * margin, undone));
    });
}

PairBatch renderAlignedBatch(
    const PairSource& source, const std::vector<PairPlan>& plans, int frames, int around,
    std::uint64_t seed)
{
    RandomSource random(seed, 0xA11);
    return render(source, plans, frames, frames + 2 * around, [&](PairPlan plan) {
        plan.shift = random.uniform(-3, 3);
        const double ratio = plan.tempoRatio * random.uniform(0.985, 1.015);
        const double pitch = plan.pitchShift + random.uniform(-0.3, 0.3);
        return std::pair(plan, source.query(plan, frames + 2 * margin, ratio, pitch));
    });
}

} // namespace stemma
