// The search over all fingerprints, against FAISS' own flat index.
#include "core/index/fingerprint_index.h"
#include "tests/core/index/index_fixture.h"

#include <benchmark/benchmark.h>
#include <faiss/IndexFlat.h>

#include <cstdlib>
#include <thread>

using namespace stemma;

namespace
{

constexpr int dimension = 1024;
constexpr int neighbours = 20;

class ThreadRunner final : public TaskRunner
{
public:
    int width() const override
    {
        return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    }
    void run(const std::vector<std::function<void()>>& tasks) override
    {
        std::vector<std::jthread> threads;
        for (const auto& task : tasks)
            threads.emplace_back(task);
    }
};

Fingerprints libraryRows(std::size_t count)
{
    return clusteredRows(noiseRows(count / 50, dimension, 1), count, 0.8F, 2);
}

const Fingerprints& queryRows()
{
    static const auto rows = clusteredRows(noiseRows(600, dimension, 1), 2000, 0.8F, 3);
    return rows;
}

void search(benchmark::State& state, std::size_t limit)
{
    const auto rows = libraryRows(static_cast<std::size_t>(state.range(0)));
    FingerprintIndex index("encoder", dimension, limit);
    if (!index.add(TrackId{1}, rows))
        std::abort();
    ThreadRunner runner;
    for (auto step : state)
        benchmark::DoNotOptimize(
            index.search(queryRows().values, neighbours, runner, {}).value().size());
}

void exactSearch(benchmark::State& state)
{
    search(state, static_cast<std::size_t>(state.range(0)));
}
BENCHMARK(exactSearch)
    ->Arg(30'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

void invertedSearch(benchmark::State& state)
{
    search(state, static_cast<std::size_t>(state.range(0)) - 1);
}
BENCHMARK(invertedSearch)
    ->Arg(100'000)
    ->Arg(200'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

void faissFlat(benchmark::State& state)
{
    const auto rows = libraryRows(static_cast<std::size_t>(state.range(0)));
    faiss::IndexFlatIP index(dimension);
    index.add(state.range(0), rows.values.data());
    const auto queries = static_cast<faiss::Index::idx_t>(queryRows().segments.size());
    std::vector<float> similarities(static_cast<std::size_t>(queries * neighbours));
    std::vector<faiss::Index::idx_t> labels(similarities.size());
    for (auto step : state)
        index.search(
            queries, queryRows().values.data(), neighbours, similarities.data(), labels.data());
}
BENCHMARK(faissFlat)
    ->Arg(30'000)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

} // namespace

BENCHMARK_MAIN();
