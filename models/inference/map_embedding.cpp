#include "models/inference/map_embedding.h"

#include "models/inference/segmentation.h"

#include <algorithm>

namespace stemma
{

namespace
{

constexpr std::size_t batchSegments = 128;

/// Embeds a map of whose time line @p tempo was undone.
Status append(
    DecibelMap map, double framesPerSecond, double tempo, double hop, const EmbeddingLayout& layout,
    const EmbedSegments& embed, const std::stop_token& stop, Fingerprints& result)
{
    if (layout.mel) {
        map = layout.mel->fold(map);
        framesPerSecond = MelFold::framesPerSecond;
    }
    std::vector<int> starts;
    for (const int start :
         segmentStarts(map.frames(), layout.segmentFrames, hop * framesPerSecond * tempo)) {
        const int count = std::min(layout.segmentFrames, map.frames() - start);
        if (!isSilent(map, start, count))
            starts.push_back(start);
    }
    if (starts.empty())
        return success();
    if (!layout.mel)
        whiten(map, layout.whitening);
    for (std::size_t from = 0; from < starts.size(); from += batchSegments) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        const std::size_t to = std::min(starts.size(), from + batchSegments);
        embed(
            map,
            {starts.begin() + static_cast<std::ptrdiff_t>(from),
             starts.begin() + static_cast<std::ptrdiff_t>(to)},
            result.values);
    }
    for (const int start : starts)
        result.segments.push_back(
            {start / framesPerSecond / tempo, layout.segmentFrames / framesPerSecond / tempo,
             tempo});
    return success();
}

} // namespace

EmbeddingLayout layoutFrom(const Weights& weights, int segmentFrames)
{
    EmbeddingLayout layout;
    layout.segmentFrames = segmentFrames;
    const auto hop = [&](const char* name, double fallback) {
        return std::clamp(weights.setting(name, fallback), 0.1, 60.0);
    };
    layout.referenceHop = hop("reference_hop", layout.referenceHop);
    layout.queryHop = hop("query_hop", layout.queryHop);
    layout.tempi.count = static_cast<int>(
        std::clamp(weights.setting("tempo_hypotheses", layout.tempi.count), 1.0, 256.0));
    layout.tempi.slowest
        = std::clamp(weights.setting("slowest_tempo", layout.tempi.slowest), 0.1, 1.0);
    layout.tempi.fastest
        = std::clamp(weights.setting("fastest_tempo", layout.tempi.fastest), 1.0, 10.0);
    const auto width = [&](const char* name, int fallback) {
        return static_cast<int>(std::clamp(weights.setting(name, fallback), 1.0, 4096.0)) | 1;
    };
    layout.whitening.bins = width("whitening_bins", layout.whitening.bins);
    layout.whitening.frames = width("whitening_frames", layout.whitening.frames);
    return layout;
}

Result<Fingerprints> embedAsReference(
    const SpectralView& map, int dimension, const EmbeddingLayout& layout,
    const EmbedSegments& embed, const std::stop_token& stop)
{
    Fingerprints result;
    result.dimension = dimension;
    if (map.frames() == 0)
        return result;
    const auto status = append(
        toDecibels(map), map.axes.framesPerSecond, 1, layout.referenceHop, layout, embed, stop,
        result);
    if (!status)
        return status.error();
    return result;
}

Result<Fingerprints> embedAsQuery(
    const SpectralView& map, int dimension, const EmbeddingLayout& layout,
    const EmbedSegments& embed, TaskRunner& runner, const std::stop_token& stop)
{
    Fingerprints result;
    result.dimension = dimension;
    if (map.frames() == 0)
        return result;
    const std::vector<double> tempi = layout.tempi.ratios();
    std::vector<Fingerprints> ofTempi(tempi.size());
    std::vector<Status> statuses(tempi.size(), success());
    std::vector<std::function<void()>> tasks;
    for (std::size_t i = 0; i < tempi.size(); ++i) {
        tasks.emplace_back([&, i] {
            statuses[i] = append(
                atSpeed(map, 1 / tempi[i]), map.axes.framesPerSecond, tempi[i], layout.queryHop,
                layout, embed, stop, ofTempi[i]);
        });
    }
    runner.run(tasks);
    for (std::size_t i = 0; i < tempi.size(); ++i) {
        if (!statuses[i])
            return statuses[i].error();
        const Fingerprints& rows = ofTempi[i];
        result.segments.insert(result.segments.end(), rows.segments.begin(), rows.segments.end());
        result.values.insert(result.values.end(), rows.values.begin(), rows.values.end());
    }
    return result;
}

} // namespace stemma
