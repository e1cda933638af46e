#include "models/training/training_data.h"

#include "models/nets/exception_text.h"
#include "models/nets/torch_threads.h"

#include <cstdio>

namespace stemma
{

torch::Tensor toTensor(SegmentBatch& batch, const SegmentShape& shape, torch::Device device)
{
    const auto count = static_cast<std::int64_t>(batch.size()) / (shape.frames * shape.bins);
    return torch::from_blob(batch.data(), {count, shape.frames, shape.bins}).to(device);
}

Result<TrainingData> loadTrainingData(const TrainingOptions& options)
{
    if (options.shards.empty())
        return Error{ErrorCode::InvalidArgument, "no shards", {}, {}};
    auto set = ShardSet::loadAll(options.shards);
    if (!set)
        return set.error();
    TrainingData data{std::move(set).value(), {}, {}};
    for (int track = 0; track < data.set.size(); ++track)
        (isHeldOut(data.set.song(track)) ? data.heldOut : data.training).push_back(track);
    if (data.set.bins() != options.network.bins)
        return Error{
            ErrorCode::EncoderMismatch, "the shards have other bins", options.shards.front(), {}};
    if (data.training.size() < 2 || data.heldOut.empty())
        return Error{ErrorCode::InvalidArgument, "too few tracks", options.shards.front(), {}};
    return data;
}

std::string describeStep(const TrainingRun& run, double loss)
{
    char text[96];
    std::snprintf(
        text, sizeof text, "step %lld, %.1f min, loss %.3f", static_cast<long long>(run.step()),
        run.minutes(), loss);
    return text;
}

TempoGrid tempoGrid(const TrainingOptions& options)
{
    TempoGrid grid;
    grid.count = options.tempoHypotheses;
    return grid;
}

Status runTraining(
    Status (*training)(const TrainingOptions&, const TrainingLog&, std::stop_token),
    const TrainingOptions& options, const TrainingLog& log, std::stop_token stop)
{
    try {
        setTorchThreads(options.threads, options.threads);
        return training(options, log, stop);
    } catch (const std::exception& error) {
        return Error{ErrorCode::Internal, firstLine(error), {}, {}};
    }
}

} // namespace stemma
