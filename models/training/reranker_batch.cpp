#include "models/training/reranker_batch.h"

#include "models/inference/segment_input.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace stemma
{

namespace
{

constexpr int around = 48; ///< frames by which a hard negative may be moved
constexpr int lagStep = 4; ///< frames
constexpr int lags = 2 * around / lagStep + 1;
constexpr int binStep = 2;
constexpr int highestShift = 4; ///< steps of bins
constexpr int shifts = 2 * highestShift + 1;

/// A map with margins as one normalised segment, [frames, bins].
torch::Tensor segment(DecibelMap map)
{
    auto result = torch::empty({map.frames() - 2 * segmentMargin, map.bins});
    writeWhitenedSegment(std::move(map), result.data_ptr<float>());
    return result;
}

DecibelMap cut(const DecibelMap& map, int first, int frames)
{
    return {map.bins, {map.row(first), map.row(first) + std::ptrdiff_t{frames} * map.bins}};
}

/// Leaves @p bins at the top, or as many below zero at the bottom, at the floor.
void emptyEdge(DecibelMap& map, int bins)
{
    const int count = std::min(std::abs(bins), map.bins);
    for (int frame = 0; frame < map.frames(); ++frame)
        std::fill_n(map.row(frame) + (bins > 0 ? map.bins - count : 0), count, 0.F);
}

/// Moved up by some bins; the floor comes in, as where the program undoes a shift.
DecibelMap raised(const DecibelMap& map, int bins)
{
    DecibelMap result{map.bins, std::vector<float>(map.values.size())};
    const int from = std::max(0, -bins);
    const int to = std::min(map.bins, map.bins - bins);
    for (int frame = 0; frame < map.frames(); ++frame)
        std::copy(map.row(frame) + from, map.row(frame) + to, result.row(frame) + from + bins);
    return result;
}

torch::Tensor coarse(const torch::Tensor& maps)
{
    return torch::avg_pool2d(maps.unsqueeze(1), {lagStep, binStep}).squeeze(1);
}

torch::Tensor unitRows(const torch::Tensor& maps)
{
    const auto rows = maps.flatten(1);
    return rows / (rows.norm(2, 1, true) + 1e-6);
}

/// Where two maps correlate most, and how much.
struct Move {
    int frames = 0; ///< into the candidate
    int bins = 0; ///< by which the query goes up
    double correlation = 0;
};

/// @param query [1, frames, bins] @param candidates [rows, frames, bins], with `around` more frames on both sides
std::vector<Move> bestMoves(const torch::Tensor& query, const torch::Tensor& candidates)
{
    const auto frames = query.size(1) / lagStep;
    const auto ours = coarse(query);
    const auto theirs = coarse(candidates);
    std::vector<torch::Tensor> shifted;
    for (int shift = -highestShift; shift <= highestShift; ++shift)
        shifted.push_back(unitRows(torch::constant_pad_nd(ours, {shift, -shift})));
    std::vector<torch::Tensor> correlations;
    for (int lag = 0; lag < lags; ++lag) {
        const auto later = unitRows(theirs.slice(1, lag, lag + frames));
        for (const torch::Tensor& rows : shifted)
            correlations.push_back((rows * later).sum(1));
    }
    const auto [best, places] = torch::stack(correlations, 1).max(1);
    std::vector<Move> moves;
    for (std::int64_t row = 0; row < best.size(0); ++row) {
        const int at = places[row].item<int>();
        moves.push_back(
            {at / shifts * lagStep, (at % shifts - highestShift) * binStep,
             best[row].item<double>()});
    }
    return moves;
}

/// Maps with margins of the pairs of a batch.
struct Rendered {
    std::vector<DecibelMap> queries;
    std::vector<DecibelMap> references;
};

torch::Tensor segments(const std::vector<DecibelMap>& maps)
{
    std::vector<torch::Tensor> result;
    result.reserve(maps.size());
    for (const DecibelMap& map : maps)
        result.push_back(segment(map));
    return torch::stack(result);
}

/// Queries and wrong references, aligned as well as they can be; the hardest of each pair first.
Result<Rendered> renderMined(
    const PairSource& source, const NegativeMiner& miner, const RerankerBatchShape& shape,
    const std::vector<PairPlan>& plans, const std::vector<DecibelMap>& queries,
    std::stop_token stop)
{
    std::vector<DecibelMap> heard;
    for (const DecibelMap& query : queries)
        heard.push_back(cut(query, segmentMargin, shape.frames));
    const auto nearest = miner.nearest(heard, plans, std::max(shape.searched, shape.mined), stop);
    if (!nearest)
        return nearest.error();
    const int length = shape.frames + 2 * segmentMargin;
    Rendered mined;
    for (std::size_t pair = 0; pair < plans.size(); ++pair) {
        const std::vector<MinedPlace>& places = (*nearest)[pair];
        if (places.size() < static_cast<std::size_t>(shape.mined))
            return Error{ErrorCode::InvalidArgument, "too few songs to find wrong ones in", {}, {}};
        std::vector<DecibelMap> references;
        for (const MinedPlace& place : places) {
            PairPlan wrong;
            wrong.reference = place.tracks;
            wrong.centre = place.centre;
            references.push_back(source.reference(wrong, length + 2 * around));
        }
        const auto moves = bestMoves(segment(queries[pair]).unsqueeze(0), segments(references));
        std::vector<std::size_t> order(moves.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return moves[a].correlation > moves[b].correlation;
        });
        for (std::size_t i = 0; i < static_cast<std::size_t>(shape.mined); ++i) {
            const std::size_t at = order[i];
            mined.queries.push_back(raised(queries[pair], moves[at].bins));
            mined.references.push_back(cut(references[at], moves[at].frames, length));
        }
    }
    return mined;
}

} // namespace

Result<RerankerBatch> renderRerankerBatch(
    const PairSource& source, const NegativeMiner& miner, const RerankerBatchShape& shape,
    std::uint64_t seed, std::uint64_t stream, std::stop_token stop)
{
    const std::vector<PairPlan> plans = source.draw(shape.pairs, seed, stream);
    const double binsPerSemitone = source.set().axes().binsPerOctave / 12;
    const int length = shape.frames + 2 * segmentMargin;
    RandomSource random(stream, 0xA11);
    Rendered pairs;
    std::vector<float> logTempoRatios, binShifts;
    for (PairPlan plan : plans) {
        plan.shift = random.uniform(-delayBound, delayBound);
        const double tempo = random.uniform(1 - tempoBound, 1 + tempoBound);
        const double pitch = random.uniform(-pitchBound, pitchBound);
        logTempoRatios.push_back(static_cast<float>(std::log(tempo)));
        binShifts.push_back(static_cast<float>(binsPerSemitone * pitch));
        pairs.queries.push_back(
            source.query(plan, length, plan.tempoRatio / tempo, plan.pitchShift - pitch));
        // The program undoes the shift of a map, into which nothing comes from beyond its edge.
        emptyEdge(
            pairs.queries.back(),
            static_cast<int>(std::lround(binsPerSemitone * (plan.pitchShift - pitch))));
        pairs.references.push_back(source.reference(plan, length));
    }
    RerankerBatch batch;
    batch.queries = segments(pairs.queries).to(shape.device);
    batch.references = segments(pairs.references).to(shape.device);
    batch.logTempoRatios = torch::tensor(logTempoRatios).to(shape.device);
    batch.binShifts = torch::tensor(binShifts).to(shape.device);
    if (shape.mined == 0)
        return batch;
    const auto mined = renderMined(source, miner, shape, plans, pairs.queries, stop);
    if (!mined)
        return mined.error();
    batch.minedQueries = segments(mined->queries).to(shape.device);
    batch.mined = segments(mined->references).to(shape.device);
    return batch;
}

} // namespace stemma
