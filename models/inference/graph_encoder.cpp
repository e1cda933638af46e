#include "models/inference/graph_encoder.h"

#include "models/inference/map_embedding.h"
#include "models/inference/segment_input.h"
#include "models/nets/exception_text.h"
#include "models/nets/network_weights.h"

#include <ATen/Parallel.h>

#include <algorithm>

namespace stemma
{

struct GraphEncoder::Impl {
    Impl(const Weights& source, std::shared_ptr<EncoderNetwork> loaded)
        : weights(source)
        , network(std::move(loaded))
        , shape(network->segment())
        , layout(layoutFrom(source, shape.frames))
        , identity{source.kind, source.checksum, network->dimension()}
    {
        weights.tensors.clear();
        if (shape.kind == SegmentKind::MelBands)
            layout.mel.emplace(
                axesFrom(source),
                static_cast<int>(std::clamp(source.setting("bins", 0), 0.0, 4096.0)), shape.bins);
    }

    void embed(
        const DecibelMap& prepared, const std::vector<int>& starts, std::vector<float>& rows) const
    {
        const torch::NoGradGuard guard;
        const auto count = static_cast<std::int64_t>(starts.size());
        auto segments = torch::empty({count, shape.frames, shape.bins});
        const auto write = layout.mel ? writeMelInput : writeSegmentInput;
        for (std::int64_t i = 0; i < count; ++i)
            write(
                prepared, starts[static_cast<std::size_t>(i)], shape.frames,
                segments.data_ptr<float>() + i * shape.frames * shape.bins);
        // A frozen network's forward pass changes nothing in it.
        const auto embedded = network->forward(segments).contiguous();
        const float* data = embedded.data_ptr<float>();
        rows.insert(rows.end(), data, data + embedded.numel());
    }

    /// @param embedMap is given the function that embeds segments
    template <class EmbedMap>
    Result<Fingerprints> run(const SpectralView& map, const EmbedMap& embedMap) const
    {
        if (!fitsAxes(weights, map))
            return Error{ErrorCode::EncoderMismatch, "the map has other axes", {}, {}};
        try {
            return embedMap([this](const auto& prepared, const auto& starts, auto& rows) {
                embed(prepared, starts, rows);
            });
        } catch (const std::exception& error) {
            return Error{ErrorCode::Internal, firstLine(error), {}, {}};
        }
    }

    Weights weights; ///< without its tensors
    std::shared_ptr<EncoderNetwork> network;
    SegmentShape shape;
    EmbeddingLayout layout;
    EncoderIdentity identity;
};

Result<std::unique_ptr<GraphEncoder>> GraphEncoder::create(const Weights& weights)
{
    try {
        auto network = encoderNetworkFrom(weights);
        if (!network)
            return network.error();
        return std::unique_ptr<GraphEncoder>(
            new GraphEncoder(std::make_unique<const Impl>(weights, *network)));
    } catch (const std::exception& error) {
        return Error{ErrorCode::WeightsForeign, firstLine(error), {}, {}};
    }
}

GraphEncoder::GraphEncoder(std::unique_ptr<const Impl> impl)
    : m_impl(std::move(impl))
{
}

GraphEncoder::~GraphEncoder() = default;

const EncoderIdentity& GraphEncoder::identity() const
{
    return m_impl->identity;
}

Result<Fingerprints>
GraphEncoder::embedReference(const SpectralView& map, std::stop_token stop) const
{
    return m_impl->run(map, [&](const auto& embed) {
        return embedAsReference(map, m_impl->identity.dimension, m_impl->layout, embed, stop);
    });
}

Result<Fingerprints>
GraphEncoder::embedQuery(const SpectralView& map, TaskRunner& runner, std::stop_token stop) const
{
    return m_impl->run(map, [&](const auto& embed) {
        return embedAsQuery(map, m_impl->identity.dimension, m_impl->layout, embed, runner, stop);
    });
}

} // namespace stemma
