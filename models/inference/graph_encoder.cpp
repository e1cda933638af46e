#include "models/inference/graph_encoder.h"

#include "models/inference/map_embedding.h"
#include "models/inference/segment_input.h"
#include "models/nets/exception_text.h"
#include "models/nets/network_weights.h"

#include <ATen/Parallel.h>

namespace stemma
{

struct GraphEncoder::Impl {
    Impl(const Weights& source, GraphNetwork loaded)
        : weights(source)
        , network(std::move(loaded))
        , layout(layoutFrom(source, network->config().frames))
        , identity{source.kind, source.checksum, network->config().dimension}
    {
        weights.tensors.clear();
    }

    void embed(
        const DecibelMap& whitened, const std::vector<int>& starts, std::vector<float>& rows) const
    {
        const torch::NoGradGuard guard;
        at::init_num_threads();
        const GraphEncoderConfig& config = network->config();
        auto maps
            = torch::empty({static_cast<std::int64_t>(starts.size()), config.frames, config.bins});
        for (std::size_t i = 0; i < starts.size(); ++i)
            writeSegmentInput(
                whitened, starts[i], config.frames,
                maps.data_ptr<float>() + i * static_cast<std::size_t>(config.frames * config.bins));
        // A frozen network's forward pass changes nothing in it.
        const auto embedded = GraphNetwork(network)->forward(maps).contiguous();
        const float* data = embedded.data_ptr<float>();
        rows.insert(rows.end(), data, data + embedded.numel());
    }

    template <class Embed>
    Result<Fingerprints>
    run(const SpectralView& map, const Embed& embedMap, const std::stop_token& stop) const
    {
        if (!fitsAxes(weights, map))
            return Error{ErrorCode::EncoderMismatch, "the map has other axes", {}, {}};
        try {
            return embedMap(
                map, identity.dimension, layout,
                [this](const auto& whitened, const auto& starts, auto& rows) {
                    embed(whitened, starts, rows);
                },
                stop);
        } catch (const std::exception& error) {
            return Error{ErrorCode::Internal, firstLine(error), {}, {}};
        }
    }

    Weights weights; ///< without its tensors
    GraphNetwork network;
    EmbeddingLayout layout;
    EncoderIdentity identity;
};

Result<std::unique_ptr<GraphEncoder>> GraphEncoder::create(const Weights& weights)
{
    try {
        auto network = graphNetworkFrom(weights);
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
    return m_impl->run(map, embedAsReference, stop);
}

Result<Fingerprints> GraphEncoder::embedQuery(const SpectralView& map, std::stop_token stop) const
{
    return m_impl->run(map, embedAsQuery, stop);
}

} // namespace stemma
