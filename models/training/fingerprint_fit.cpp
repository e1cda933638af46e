#include "models/training/fingerprint_fit.h"

#include "models/inference/map_embedding.h"
#include "models/inference/modulation_encoder.h"
#include "models/inference/modulation_settings.h"
#include "models/inference/segmentation.h"
#include "models/nets/exception_text.h"
#include "models/nets/network_weights.h"
#include "models/nets/torch_threads.h"
#include "models/training/shards.h"

#include <cmath>

namespace stemma
{
namespace
{

constexpr int mostRows = 4096; ///< that weights may name

/// Features of evenly spread segments, [segments, features].
Result<torch::Tensor> collectFeatures(
    const ShardSet& set, const std::vector<int>& tracks, const ModulationFeature& feature,
    int segments, const std::stop_token& stop)
{
    double frames = 0;
    for (const int track : tracks)
        frames += set.map(track).frames();
    const double hop = std::max(1.0, frames / segments);
    std::vector<torch::Tensor> parts;
    auto workspace = feature.workspace();
    for (const int track : tracks) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        DecibelMap map = toDecibels(set.map(track));
        const int length = feature.settings().frames;
        std::vector<int> starts;
        for (const int start : segmentStarts(map.frames(), length, hop)) {
            if (start + length <= map.frames() && !isSilent(map, start, length))
                starts.push_back(start);
        }
        whiten(map);
        auto part = torch::empty({static_cast<std::int64_t>(starts.size()), feature.size()});
        for (std::size_t i = 0; i < starts.size(); ++i)
            feature.compute(
                map, starts[i], workspace,
                part.data_ptr<float>() + i * static_cast<std::size_t>(feature.size()));
        parts.push_back(part);
    }
    return parts.empty() ? torch::empty({0, feature.size()}) : torch::cat(parts);
}

NamedTensor named(const std::string& name, const torch::Tensor& tensor)
{
    const auto flat = tensor.to(torch::kFloat).contiguous();
    const float* data = flat.data_ptr<float>();
    return {name, flat.sizes().vec(), {data, data + flat.numel()}};
}

Status fitOrThrow(const FingerprintFit& fit, const TrainingLog& log, const std::stop_token& stop)
{
    const auto set = ShardSet::load(fit.shards);
    if (!set)
        return set.error();
    std::vector<int> tracks;
    for (int track = 0; track < set->size(); ++track) {
        if (!isHeldOut(set->song(track)))
            tracks.push_back(track);
    }
    ModulationSettings settings;
    settings.framesPerSecond = set->axes().framesPerSecond;
    settings.frames = static_cast<int>(std::lround(fit.seconds * settings.framesPerSecond));
    if (settings.frames < 2 || settings.frames > mostRows)
        return Error{ErrorCode::InvalidArgument, "segments of no possible length", {}, {}};
    while (settings.rows < settings.frames)
        settings.rows *= 2;
    const ModulationFeature feature(settings);
    auto collected = collectFeatures(*set, tracks, feature, fit.segments, stop);
    if (!collected)
        return collected.error();
    torch::Tensor features = *collected;
    const auto count = features.size(0);
    if (count < fit.dimension || fit.dimension < 1 || fit.dimension > feature.size())
        return Error{
            ErrorCode::InvalidArgument, "too few segments for the dimension", fit.shards, {}};
    log(std::to_string(count) + " segments of " + std::to_string(tracks.size()) + " tracks");

    const auto mean = features.mean(0);
    features.sub_(mean);
    const auto covariance
        = features.t().mm(features).to(torch::kDouble) / static_cast<double>(count);
    // Ascending eigenvalues; the last ones are the largest.
    const auto [values, vectors] = torch::linalg_eigh(covariance, "L");
    const auto kept = torch::arange(feature.size() - 1, feature.size() - 1 - fit.dimension, -1);
    const auto scale = values.index_select(0, kept).clamp_min(1e-9).rsqrt();
    const auto projection = vectors.index_select(1, kept).t() * scale.unsqueeze(1);

    Weights weights;
    weights.kind = modulationKind;
    storeSettings(weights, settings);
    storeAxes(weights, set->axes());
    weights.settings["bins"] = set->bins();
    const EmbeddingLayout layout;
    weights.settings["reference_hop"] = layout.referenceHop;
    weights.settings["query_hop"] = layout.queryHop;
    weights.settings["tempo_hypotheses"] = layout.tempi.count;
    weights.settings["slowest_tempo"] = layout.tempi.slowest;
    weights.settings["fastest_tempo"] = layout.tempi.fastest;
    weights.settings["whitening_bins"] = layout.whitening.bins;
    weights.settings["whitening_frames"] = layout.whitening.frames;
    weights.tensors = {named("mean", mean), named("projection", projection)};
    return writeWeights(fit.weights, weights);
}

} // namespace

Status fitFingerprint(const FingerprintFit& fit, const TrainingLog& log, std::stop_token stop)
{
    try {
        setTorchThreads(fit.threads, fit.threads);
        return fitOrThrow(fit, log, stop);
    } catch (const std::exception& error) {
        return Error{ErrorCode::Internal, firstLine(error), {}, {}};
    }
}

} // namespace stemma
