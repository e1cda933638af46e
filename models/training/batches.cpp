#include "models/training/batches.h"

#include "models/inference/segment_input.h"

namespace stemma
{

namespace
{

/// Frames of the map to render for one segment.
int renderedFrames(const SegmentInput& input)
{
    return input.shape.mapFrames + (input.mel ? 0 : 2 * segmentMargin);
}

void prepare(DecibelMap map, const SegmentInput& input, float* out)
{
    if (input.mel)
        writeMelInput(input.mel->fold(map), 0, input.shape.frames, out);
    else
        writeWhitenedSegment(std::move(map), out);
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
    PairBatch batch;
    const auto append = [&](DecibelMap map, SegmentBatch& side) {
        const int bins = input.mel ? input.shape.bins : map.bins;
        const std::size_t before = side.size();
        side.resize(before + static_cast<std::size_t>(input.shape.frames) * bins);
        prepare(std::move(map), input, side.data() + before);
    };
    for (const PairPlan& plan : plans) {
        const double undone = grid.count > 1 ? grid.nearest(plan.tempoRatio) : 1;
        append(source.query(plan, renderedFrames(input), undone), batch.queries);
        append(source.reference(plan, renderedFrames(input)), batch.references);
        batch.alsoHeard.push_back(plan.hostPlan);
    }
    return batch;
}

} // namespace stemma
