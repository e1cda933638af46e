#include "models/inference/modulation_encoder.h"

#include "models/inference/map_embedding.h"
#include "models/inference/modulation_feature.h"
#include "models/inference/modulation_settings.h"
#include "models/nets/exception_text.h"
#include "models/nets/network_weights.h"

namespace stemma
{

struct ModulationEncoder::Impl {
    Impl(const Weights& source, const ModulationSettings& settings)
        : weights(source)
        , feature(settings)
        , layout(layoutFrom(source, settings.frames))
    {
        const auto matrix = [&](const char* name) {
            const NamedTensor* tensor = source.tensor(name);
            return torch::tensor(tensor->values).view(tensor->shape);
        };
        mean = matrix("mean");
        projection = matrix("projection");
        identity = {weights.kind, weights.checksum, static_cast<int>(projection.size(0))};
        weights.tensors.clear();
    }

    void embed(
        const DecibelMap& whitened, const std::vector<int>& starts, std::vector<float>& rows) const
    {
        const torch::NoGradGuard guard;
        const auto size = static_cast<std::int64_t>(feature.size());
        const auto count = static_cast<std::int64_t>(starts.size());
        auto features = torch::empty({count, size});
        float* rowsOut = features.data_ptr<float>();
        auto workspace = feature.workspace();
        for (std::int64_t i = 0; i < count; ++i)
            feature.compute(
                whitened, starts[static_cast<std::size_t>(i)], workspace, rowsOut + i * size);
        const auto embedded = torch::nn::functional::normalize(
                                  features.sub_(mean).mm(projection.t()),
                                  torch::nn::functional::NormalizeFuncOptions().dim(1))
                                  .contiguous();
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
            return embedMap([this](const auto& whitened, const auto& starts, auto& rows) {
                embed(whitened, starts, rows);
            });
        } catch (const std::exception& error) {
            return Error{ErrorCode::Internal, firstLine(error), {}, {}};
        }
    }

    Weights weights; ///< without its tensors
    ModulationFeature feature;
    EmbeddingLayout layout;
    torch::Tensor mean; ///< [features]
    torch::Tensor projection; ///< [dimension, features]
    EncoderIdentity identity;
};

Result<std::unique_ptr<ModulationEncoder>> ModulationEncoder::create(const Weights& weights)
{
    const auto foreign = [](const std::string& detail) {
        return Error{ErrorCode::WeightsForeign, detail, {}, {}};
    };
    if (weights.kind != modulationKind)
        return foreign("holds " + weights.kind + ", not " + modulationKind);
    const auto settings = modulationSettingsFrom(weights);
    if (!settings)
        return settings.error();
    const NamedTensor* mean = weights.tensor("mean");
    const NamedTensor* projection = weights.tensor("projection");
    const std::int64_t size = std::int64_t{settings->rates} * settings->quefrencies;
    if (!mean || !projection || mean->shape != std::vector{size} || projection->shape.size() != 2
        || projection->shape[0] < 1 || projection->shape[1] != size)
        return foreign("tensors that do not fit the settings");
    try {
        return std::unique_ptr<ModulationEncoder>(
            new ModulationEncoder(std::make_unique<const Impl>(weights, *settings)));
    } catch (const std::exception& error) {
        return Error{ErrorCode::Internal, firstLine(error), {}, {}};
    }
}

ModulationEncoder::ModulationEncoder(std::unique_ptr<const Impl> impl)
    : m_impl(std::move(impl))
{
}

ModulationEncoder::~ModulationEncoder() = default;

const EncoderIdentity& ModulationEncoder::identity() const
{
    return m_impl->identity;
}

Result<Fingerprints>
ModulationEncoder::embedReference(const SpectralView& map, std::stop_token stop) const
{
    return m_impl->run(map, [&](const auto& embed) {
        return embedAsReference(map, m_impl->identity.dimension, m_impl->layout, embed, stop);
    });
}

Result<Fingerprints> ModulationEncoder::embedQuery(
    const SpectralView& map, TaskRunner& runner, std::stop_token stop) const
{
    return m_impl->run(map, [&](const auto& embed) {
        return embedAsQuery(map, m_impl->identity.dimension, m_impl->layout, embed, runner, stop);
    });
}

} // namespace stemma
