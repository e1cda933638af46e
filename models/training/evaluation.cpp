#include "models/training/evaluation.h"

#include "models/inference/load_models.h"
#include "models/training/pair_source.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace stemma
{

namespace
{

constexpr int excerptFrames = 306;
constexpr int rerankedCandidates = 20;
constexpr int randomCandidates = 5;

struct OwnedMap {
    SpectralAxes axes;
    int bins = 0;
    std::vector<std::uint8_t> levels;

    SpectralView view() const { return {axes, bins, levels}; }
};

struct Excerpts {
    std::vector<PairPlan> plans;
    std::vector<OwnedMap> queries;
    std::vector<OwnedMap> references;
};

OwnedMap quantised(const DecibelMap& map, const SpectralAxes& axes)
{
    OwnedMap result{axes, map.bins, std::vector<std::uint8_t>(map.values.size())};
    std::transform(
        map.values.begin(), map.values.end(), result.levels.begin(), [&](float decibels) {
            return static_cast<std::uint8_t>(
                std::clamp(std::lround(decibels / axes.stepDb), 0L, 255L));
        });
    return result;
}

/// Similarity of every query to every reference: the best of all their segments, [queries, references].
using Similarities = std::vector<std::vector<float>>;

Result<Similarities>
compare(const Encoder& encoder, const Excerpts& excerpts, const std::stop_token& stop)
{
    const auto dimension = static_cast<std::size_t>(encoder.identity().dimension);
    // Columns of one matrix, so that the inner loop runs over references.
    std::vector<int> owners;
    std::vector<float> rows;
    for (std::size_t i = 0; i < excerpts.references.size(); ++i) {
        auto embedded = encoder.embedReference(excerpts.references[i].view(), stop);
        if (!embedded)
            return embedded.error();
        owners.insert(owners.end(), embedded->segments.size(), static_cast<int>(i));
        rows.insert(rows.end(), embedded->values.begin(), embedded->values.end());
    }
    std::vector<float> columns(rows.size());
    for (std::size_t row = 0; row < owners.size(); ++row) {
        for (std::size_t d = 0; d < dimension; ++d)
            columns[d * owners.size() + row] = rows[row * dimension + d];
    }
    Similarities result;
    std::vector<float> products(owners.size());
    SerialRunner runner;
    for (const auto& query : excerpts.queries) {
        auto embedded = encoder.embedQuery(query.view(), runner, stop);
        if (!embedded)
            return embedded.error();
        std::vector<float> best(excerpts.references.size(), -2.F);
        for (std::size_t segment = 0; segment < embedded->segments.size(); ++segment) {
            std::fill(products.begin(), products.end(), 0.F);
            for (std::size_t d = 0; d < dimension; ++d) {
                const float value = embedded->values[segment * dimension + d];
                const float* column = columns.data() + d * owners.size();
                for (std::size_t row = 0; row < owners.size(); ++row)
                    products[row] += value * column[row];
            }
            for (std::size_t row = 0; row < owners.size(); ++row) {
                float& place = best[static_cast<std::size_t>(owners[row])];
                place = std::max(place, products[row]);
            }
        }
        result.push_back(std::move(best));
    }
    return result;
}

/// The references in the order of one query's similarities, best first.
std::vector<int> ranking(const std::vector<float>& similarities)
{
    std::vector<int> order(similarities.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return similarities[static_cast<std::size_t>(a)]
            > similarities[static_cast<std::size_t>(b)];
    });
    return order;
}

/// What a reranker said of all queries' partners, of wrong candidates that the encoder put first, and of
/// candidates drawn at random; and by how much its estimates of the partners' residuals are off.
struct Verdicts {
    std::vector<float> own, first, random;
    double tempoErrors = 0, tempoResiduals = 0; ///< sums of sizes, logarithmic
    double pitchErrors = 0, pitchResiduals = 0; ///< the same in semitones
};

/// How often a value of @p right is above one of @p wrong.
double areaUnderCurve(const std::vector<float>& right, std::vector<float> wrong)
{
    std::sort(wrong.begin(), wrong.end());
    double below = 0;
    for (const float value : right)
        below += static_cast<double>(
            std::lower_bound(wrong.begin(), wrong.end(), value) - wrong.begin());
    const auto comparisons = static_cast<double>(right.size()) * static_cast<double>(wrong.size());
    return comparisons > 0 ? below / comparisons : 0;
}

/// Moves the first candidates of one query into the order that the reranker gives them, and adds what
/// it says of them, of the partner and of some others to @p verdicts.
Status rerank(
    const Reranker& reranker, const Excerpts& excerpts, std::size_t query, RandomSource& random,
    std::vector<int>& order, Verdicts& verdicts, const std::stop_token& stop)
{
    const PairPlan& plan = excerpts.plans[query];
    const SpectralView map = excerpts.queries[query].view();
    const auto count = std::min<std::size_t>(rerankedCandidates, order.size());
    const int own = static_cast<int>(query);
    std::vector<int> candidates(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count));
    candidates.push_back(own);
    for (int i = 0; i < randomCandidates; ++i)
        candidates.push_back(random.index(static_cast<int>(order.size())));
    std::vector<RerankPair> pairs;
    for (const int candidate : candidates) {
        RerankPair pair;
        pair.reference = excerpts.references[static_cast<std::size_t>(candidate)].view();
        pair.queryTime = 0.5 * map.seconds();
        pair.referenceTime = 0.5 * pair.reference.seconds() - plan.shift / map.axes.framesPerSecond
            + random.uniform(-0.06, 0.06);
        pair.tempoRatio = plan.tempoRatio * random.uniform(0.985, 1.015);
        pair.pitchShift = plan.pitchShift + random.uniform(-0.3, 0.3);
        pairs.push_back(pair);
    }
    SerialRunner runner;
    const auto opinions = reranker.judge(map, pairs, runner, stop);
    if (!opinions)
        return opinions.error();
    std::vector<float> logits;
    for (const RerankOpinion& opinion : *opinions)
        logits.push_back(opinion.logit);
    verdicts.own.push_back(logits[count]);
    const double tempo = std::log(plan.tempoRatio / pairs[count].tempoRatio);
    const double pitch = plan.pitchShift - pairs[count].pitchShift;
    verdicts.tempoErrors += std::abs((*opinions)[count].logTempoRatio - tempo);
    verdicts.tempoResiduals += std::abs(tempo);
    verdicts.pitchErrors += std::abs((*opinions)[count].pitchShift - pitch);
    verdicts.pitchResiduals += std::abs(pitch);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (candidates[i] != own)
            (i < count ? verdicts.first : verdicts.random).push_back(logits[i]);
    }
    const std::vector<int> by = ranking({logits.begin(), logits.begin() + std::ptrdiff_t(count)});
    std::vector<int> reordered;
    reordered.reserve(by.size());
    for (const int i : by)
        reordered.push_back(order[static_cast<std::size_t>(i)]);
    std::copy(reordered.begin(), reordered.end(), order.begin());
    return success();
}

void report(
    const std::string& name, const std::vector<std::vector<int>>& orders, double seconds,
    const TrainingLog& log)
{
    const auto rate = [&](std::ptrdiff_t within) {
        double found = 0;
        for (std::size_t query = 0; query < orders.size(); ++query) {
            const auto& order = orders[query];
            const auto end = order.begin() + std::min<std::ptrdiff_t>(within, std::ssize(order));
            found += std::find(order.begin(), end, static_cast<int>(query)) != end ? 1 : 0;
        }
        return found / static_cast<double>(orders.size());
    };
    char text[160];
    std::snprintf(
        text, sizeof text, "%-44s top-1 %.3f  top-10 %.3f  %6.1f s", name.c_str(), rate(1),
        rate(10), seconds);
    log(text);
}

Result<Excerpts> makeExcerpts(const EvaluateOptions& options, const TrainingLog& log)
{
    const auto set = ShardSet::load(options.shards);
    if (!set)
        return set.error();
    std::vector<int> tracks;
    for (int track = 0; track < set->size(); ++track) {
        if (options.allTracks || isHeldOut(set->song(track)))
            tracks.push_back(track);
    }
    Augmentation augmentation;
    augmentation.separatedShare = 0; // as in the figures of the model card
    const PairSource source(*set, tracks, excerptFrames, augmentation);
    if (source.tracks() < 2 || options.pairs < 2)
        return Error{ErrorCode::InvalidArgument, "too few tracks or pairs", options.shards, {}};
    Excerpts excerpts;
    excerpts.plans = source.draw(options.pairs, options.seed, 0);
    for (const PairPlan& plan : excerpts.plans) {
        excerpts.queries.push_back(quantised(source.query(plan, excerptFrames), set->axes()));
        excerpts.references.push_back(
            quantised(source.reference(plan, excerptFrames), set->axes()));
    }
    log(std::to_string(options.pairs) + " pairs of " + std::to_string(source.tracks()) + " tracks");
    return excerpts;
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

Status evaluateModels(const EvaluateOptions& options, const TrainingLog& log, std::stop_token stop)
{
    setModelThreads(options.threads);
    const auto excerpts = makeExcerpts(options, log);
    if (!excerpts)
        return excerpts.error();

    std::vector<std::filesystem::path> rerankers;
    std::vector<std::vector<int>> firstOrders;
    for (const auto& path : options.weights) {
        const auto kind = weightsKind(path);
        if (!kind)
            return kind.error();
        if (*kind == WeightsKind::Reranker) {
            rerankers.push_back(path);
            continue;
        }
        const auto encoder = loadEncoder(path, options.hops);
        if (!encoder)
            return encoder.error();
        const auto start = std::chrono::steady_clock::now();
        const auto similarities = compare(**encoder, *excerpts, stop);
        if (!similarities)
            return similarities.error();
        std::vector<std::vector<int>> orders;
        std::transform(
            similarities->begin(), similarities->end(), std::back_inserter(orders), ranking);
        report(
            path.filename().string() + " " + (*encoder)->identity().id(), orders,
            secondsSince(start), log);
        if (firstOrders.empty())
            firstOrders = orders;
    }
    for (const auto& path : rerankers) {
        if (firstOrders.empty())
            return Error{
                ErrorCode::InvalidArgument, "a reranker needs an encoder before it", path, {}};
        const auto reranker = loadReranker(path);
        if (!reranker)
            return reranker.error();
        const auto start = std::chrono::steady_clock::now();
        auto orders = firstOrders;
        RandomSource random(options.seed, 1);
        Verdicts verdicts;
        for (std::size_t query = 0; query < orders.size(); ++query) {
            if (auto status
                = rerank(**reranker, *excerpts, query, random, orders[query], verdicts, stop);
                !status)
                return status;
        }
        report(path.filename().string() + " after the first", orders, secondsSince(start), log);
        char text[160];
        std::snprintf(
            text, sizeof text, "  AUROC against its first %d: %.3f, against random ones: %.3f",
            rerankedCandidates, areaUnderCurve(verdicts.own, verdicts.first),
            areaUnderCurve(verdicts.own, verdicts.random));
        log(text);
        const auto pairs = static_cast<double>(orders.size());
        std::snprintf(
            text, sizeof text,
            "  mean error of tempo %.2f of %.2f %%, of pitch %.3f of %.3f semitones",
            100 * verdicts.tempoErrors / pairs, 100 * verdicts.tempoResiduals / pairs,
            verdicts.pitchErrors / pairs, verdicts.pitchResiduals / pairs);
        log(text);
    }
    return success();
}

} // namespace stemma
