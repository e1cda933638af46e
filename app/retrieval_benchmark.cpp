#include "app/retrieval_benchmark.h"

#include "app/prepared_recordings.h"
#include "app/processor_time.h"
#include "core/pipeline/ranking_metrics.h"
#include "core/pipeline/truth.h"
#include "models/training/retrieval.h"

#include <algorithm>
#include <cstdio>
#include <map>

namespace stemma
{

namespace
{

/// Sums over queries of what one way to rank gives.
struct Sums {
    int queries = 0;
    double averagePrecision = 0;
    double hitsAtOne = 0;
    double hitsAtTen = 0;

    void add(const std::vector<RankedItem>& items, std::size_t relevant)
    {
        ++queries;
        averagePrecision += stemma::averagePrecision(items, relevant);
        hitsAtOne += hitRateAt(items, 1);
        hitsAtTen += hitRateAt(items, 10);
    }
};

struct Outcome {
    Sums all;
    std::map<double, Sums> byLength; ///< of the clip, seconds

    void
    add(const std::vector<float>& scores, const std::vector<bool>& relevant,
        const std::optional<double>& clipSeconds)
    {
        std::vector<RankedItem> items;
        for (std::size_t track = 0; track < scores.size(); ++track)
            items.push_back({scores[track], relevant[track]});
        const auto count
            = static_cast<std::size_t>(std::count(relevant.begin(), relevant.end(), true));
        all.add(items, count);
        if (clipSeconds)
            byLength[*clipSeconds].add(items, count);
    }

    void report(const char* name, const TrainingLog& log) const
    {
        char text[160];
        std::snprintf(
            text, sizeof text, "    %-18s mAP %.3f  HR@1 %.3f  HR@10 %.3f", name,
            all.averagePrecision / all.queries, all.hitsAtOne / all.queries,
            all.hitsAtTen / all.queries);
        std::string line = text;
        for (const auto& [seconds, sums] : byLength) {
            std::snprintf(
                text, sizeof text, "  %g s: %.3f", seconds, sums.hitsAtOne / sums.queries);
            line += text;
        }
        log(line);
    }
};

/// Which tracks of the library are in the query.
std::vector<bool> relevantTracks(const Truth& truth, const TruthQuery& query)
{
    std::vector<bool> relevant;
    for (const auto& track : truth.library)
        relevant.push_back(
            std::any_of(query.samples.begin(), query.samples.end(), [&](const TruthSample& sample) {
                return sample.reference == track;
            }));
    return relevant;
}

/// A truth and what to call it.
struct NamedTruth {
    std::string name;
    Truth truth;
};

Status
ask(Retrieval& retrieval, const NamedTruth& benchmark, const PreparedRecordings& recordings,
    const TrainingLog& log, const std::stop_token& stop)
{
    ProcessorTime time;
    double seconds = 0; // of audio
    Outcome best, fivePlaces;
    for (const TruthQuery& query : benchmark.truth.queries) {
        if (query.samples.empty())
            continue;
        const auto map = recordings.find(query.query);
        if (!map)
            return map.error();
        const auto scores = retrieval.query(*map, stop);
        if (!scores)
            return scores.error();
        seconds += map->seconds();
        const auto relevant = relevantTracks(benchmark.truth, query);
        best.add(scores->best, relevant, query.clipSeconds);
        fivePlaces.add(scores->fivePlaces, relevant, query.clipSeconds);
    }
    if (best.all.queries == 0)
        return Error{ErrorCode::InvalidArgument, "no query has a sample", {}, {}};
    char text[96];
    std::snprintf(
        text, sizeof text, ": %d queries, answered at %.1f x real time", best.all.queries,
        seconds / time.sinceLast());
    log("  " + benchmark.name + text);
    best.report("best segment", log);
    fivePlaces.report("five best places", log);
    return success();
}

Status measure(
    const Encoder& encoder, const std::string& name, const std::vector<NamedTruth>& truths,
    const PreparedRecordings& recordings, const TrainingLog& log, const std::stop_token& stop)
{
    ProcessorTime time;
    double seconds = 0; // of audio
    Retrieval retrieval(encoder);
    for (const auto& track : truths.front().truth.library) {
        const auto map = recordings.find(track);
        if (!map)
            return map.error();
        if (auto added = retrieval.addTrack(*map, stop); !added)
            return added;
        seconds += map->seconds();
    }
    char text[128];
    std::snprintf(
        text, sizeof text, ": %d tracks of %d segments, embedded at %.1f x real time",
        retrieval.tracks(), retrieval.segments(), seconds / time.sinceLast());
    log(name + text);
    for (const auto& truth : truths) {
        if (auto asked = ask(retrieval, truth, recordings, log, stop); !asked)
            return asked;
    }
    return success();
}

/// All truths of a benchmark, at least one.
Result<std::vector<NamedTruth>> readTruths(const std::vector<std::filesystem::path>& files)
{
    std::vector<NamedTruth> truths;
    for (const auto& file : files) {
        auto truth = readTruth(file);
        if (!truth)
            return truth.error();
        if (!truths.empty() && truth->library != truths.front().truth.library)
            return Error{ErrorCode::InvalidArgument, "another library than the first's", file, {}};
        truths.push_back({file.parent_path().filename().string(), std::move(truth).value()});
    }
    if (truths.empty())
        return Error{ErrorCode::InvalidArgument, "no truth", {}, {}};
    return truths;
}

} // namespace

Status
measureRetrieval(const RetrievalBenchmark& benchmark, const TrainingLog& log, std::stop_token stop)
{
    setModelThreads(benchmark.threads);
    const auto truths = readTruths(benchmark.truths);
    if (!truths)
        return truths.error();
    auto shards = ShardSet::loadAll(benchmark.shards);
    if (!shards)
        return shards.error();
    const PreparedRecordings recordings(std::move(shards).value());
    for (const auto& path : benchmark.weights) {
        const auto encoder = loadEncoder(path, benchmark.hops);
        if (!encoder)
            return encoder.error();
        const auto name = path.parent_path().filename().string() + '/' + path.filename().string();
        if (auto measured = measure(**encoder, name, *truths, recordings, log, stop); !measured)
            return measured;
    }
    return success();
}

} // namespace stemma
