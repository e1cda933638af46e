#include "models/training/batches.h"

#include "models/inference/segment_input.h"

namespace stemma
{

namespace
{

/// Frames on either side of a segment that whitening looks at.
constexpr int margin = 15;

/// Frames of the map to render for one segment.
int renderedFrames(const SegmentInput& input)
{
    return input.shape.mapFrames + (input.mel ? 0 : 2 * margin);
}

void prepare(DecibelMap map, const SegmentInput& input, float* out)
{
    if (input.mel) {
        writeMelInput(input.mel->fold(map), 0, input.shape.frames, out);
        return;
    }
    whiten(map);
    writeSegmentInput(map, margin, input.shape.frames, out);
}

template <class Query>
PairBatch render(
    const PairSource& source, const std::vector<PairPlan>& plans, const SegmentInput& queryInput,
    const SegmentInput& referenceInput, Query query)
{
    PairBatch batch;
    const auto append = [](DecibelMap map, const SegmentInput& input, SegmentBatch& side) {
        const int bins = input.mel ? input.shape.bins : map.bins;
        const std::size_t before = side.size();
        side.resize(before + static_cast<std::size_t>(input.shape.frames) * bins);
        prepare(std::move(map), input, side.data() + before);
    };
    for (const PairPlan& drawn : plans) {
        auto [plan, map] = query(drawn);
        append(std::move(map), queryInput, batch.queries);
        append(
            source.reference(plan, renderedFrames(referenceInput)), referenceInput,
            batch.references);
    }
    return batch;
}

} // namespace

SegmentInput::SegmentInput(const SegmentShape& segment, const SpectralAxes& axes, int mapBins)
    : shape(segment)
{
    if (shape.kind == SegmentKind::MelBands)
        mel.emplace(axes, mapBins, shape.bins);
}

PairBatch renderBatch(
    const PairSource& source, const std::vector<PairPlan>& plans, const SegmentInput& input,
    const TempoGrid& grid)
{
    return render(source, plans, input, input, [&](const PairPlan& plan) {
        const double undone = grid.count > 1 ? grid.nearest(plan.tempoRatio) : 1;
        return std::pair(plan, source.query(plan, renderedFrames(input), undone));
    });
}

PairBatch renderAlignedBatch(
    const PairSource& source, const std::vector<PairPlan>& plans, int frames, int around,
    std::uint64_t seed)
{
    const auto whitened = [](int length) {
        return SegmentInput({SegmentKind::WhitenedMap, length, 0, length}, {}, 0);
    };
    RandomSource random(seed, 0xA11);
    return render(
        source, plans, whitened(frames), whitened(frames + 2 * around), [&](PairPlan plan) {
            plan.shift = random.uniform(-3, 3);
            const double ratio = plan.tempoRatio * random.uniform(0.985, 1.015);
            const double pitch = plan.pitchShift + random.uniform(-0.3, 0.3);
            return std::pair(plan, source.query(plan, frames + 2 * margin, ratio, pitch));
        });
}

} // namespace stemma
