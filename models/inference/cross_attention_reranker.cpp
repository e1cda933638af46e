#include "models/inference/cross_attention_reranker.h"

#include "models/inference/segment_input.h"
#include "models/nets/exception_text.h"
#include "models/nets/network_weights.h"

#include <algorithm>

namespace stemma
{

namespace
{

constexpr std::size_t batchPairs = 8; ///< of one task

} // namespace

struct CrossAttentionReranker::Impl {
    Impl(const Weights& source, CrossAttention loaded)
        : weights(source)
        , network(std::move(loaded))
        , id(source.kind + "-" + source.checksum)
    {
        weights.tensors.clear();
    }

    /// @param opinions as many as pairs
    void judgeBatch(
        const SpectralView& query, std::span<const RerankPair> pairs,
        std::span<RerankOpinion> opinions) const
    {
        const torch::NoGradGuard guard;
        const CrossAttentionConfig& config = network->config();
        const auto count = static_cast<std::int64_t>(pairs.size());
        const auto cells = static_cast<std::size_t>(config.frames * config.bins);
        auto maps = torch::empty({2 * count, config.frames, config.bins});
        float* queries = maps.data_ptr<float>();
        float* references = queries + pairs.size() * cells;
        const int frames = config.frames + 2 * segmentMargin;
        const double fps = query.axes.framesPerSecond;
        const double binsPerSemitone = query.axes.binsPerOctave / 12;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const RerankPair& pair = pairs[i];
            writeWhitenedSegment(
                excerpt(
                    query, pair.queryTime * fps, 1 / pair.tempoRatio,
                    -binsPerSemitone * pair.pitchShift, frames),
                queries + i * cells);
            writeWhitenedSegment(
                excerpt(pair.reference, pair.referenceTime * fps, 1, 0, frames),
                references + i * cells);
        }
        // A frozen network's forward pass changes nothing in it.
        const auto judged
            = CrossAttention(network)->forward(maps.slice(0, 0, count), maps.slice(0, count));
        for (std::int64_t i = 0; i < count; ++i)
            opinions[static_cast<std::size_t>(i)]
                = {judged.logit[i].item<float>(), judged.logTempoRatio[i].item<float>(),
                   static_cast<float>(judged.binShift[i].item<double>() / binsPerSemitone)};
    }

    Weights weights; ///< without its tensors
    CrossAttention network;
    std::string id;
};

Result<std::unique_ptr<CrossAttentionReranker>>
CrossAttentionReranker::create(const Weights& weights)
{
    try {
        auto network = crossAttentionFrom(weights);
        if (!network)
            return network.error();
        return std::unique_ptr<CrossAttentionReranker>(
            new CrossAttentionReranker(std::make_unique<const Impl>(weights, *network)));
    } catch (const std::exception& error) {
        return Error{ErrorCode::WeightsForeign, firstLine(error), {}, {}};
    }
}

CrossAttentionReranker::CrossAttentionReranker(std::unique_ptr<const Impl> impl)
    : m_impl(std::move(impl))
{
}

CrossAttentionReranker::~CrossAttentionReranker() = default;

const std::string& CrossAttentionReranker::id() const
{
    return m_impl->id;
}

Result<std::vector<RerankOpinion>> CrossAttentionReranker::judge(
    const SpectralView& query, std::span<const RerankPair> pairs, TaskRunner& runner,
    std::stop_token stop) const
{
    const bool fits = fitsAxes(m_impl->weights, query)
        && std::all_of(pairs.begin(), pairs.end(), [&](const RerankPair& pair) {
                          return fitsAxes(m_impl->weights, pair.reference);
                      });
    if (!fits)
        return Error{ErrorCode::EncoderMismatch, "a map has other axes", {}, {}};
    std::vector<RerankOpinion> opinions(pairs.size());
    std::vector<std::function<void()>> tasks;
    for (std::size_t from = 0; from < pairs.size(); from += batchPairs) {
        tasks.emplace_back([&, from] {
            const std::size_t count = std::min(batchPairs, pairs.size() - from);
            if (!stop.stop_requested())
                m_impl->judgeBatch(
                    query, pairs.subspan(from, count), std::span(opinions).subspan(from, count));
        });
    }
    try {
        runner.run(tasks);
    } catch (const std::exception& error) {
        return Error{ErrorCode::Internal, firstLine(error), {}, {}};
    }
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}, {}, {}};
    return opinions;
}

} // namespace stemma
