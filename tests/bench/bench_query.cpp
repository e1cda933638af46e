// What a query costs in a program that has its library and its models already, as the window has:
//   STEMMA_BENCH_LIBRARY=folder STEMMA_BENCH_QUERY=file bench_query
// The whole recording, parts of it, and what comes after the search: alignment, reranking, reasons.
#include "app/composition.h"
#include "app/installation.h"
#include "ui/jobs/thread_pool_runner.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <cstdlib>
#include <functional>
#include <optional>
#include <utility>

using namespace stemma;

namespace
{

using Clock = std::chrono::steady_clock;

struct Setting {
    ThreadPoolRunner runner;
    std::unique_ptr<Engine> engine;
    std::filesystem::path file;
    std::optional<AnalysedFile> analysed;
    std::string problem;
};

/// Made once; the first query is not measured, for it fills what later ones keep.
Setting& setting()
{
    static Setting it;
    if (it.engine || !it.problem.empty())
        return it;
    const char* library = std::getenv("STEMMA_BENCH_LIBRARY");
    const char* query = std::getenv("STEMMA_BENCH_QUERY");
    if (library == nullptr || query == nullptr) {
        it.problem = "STEMMA_BENCH_LIBRARY and STEMMA_BENCH_QUERY name a library and a recording";
        return it;
    }
    it.file = query;
    auto engine = openEngine(library, Access::ReadOnly, installation().weights, it.runner);
    auto analysed = Engine::analyse(it.file, {}, {});
    if (!engine || !analysed) {
        it.problem = "the library or the recording cannot be opened";
        return it;
    }
    it.engine = *std::move(engine);
    it.analysed = *std::move(analysed);
    if (!it.engine->query(it.file, *it.analysed, {}, {}, {}))
        it.problem = "the query fails";
    return it;
}

/// Asks, tells @p watch of the progress, and how long @p seconds say that it took when it is given.
void ask(
    benchmark::State& state, const QueryOptions& options, const ProgressSink& watch = {},
    const std::function<double()>& seconds = {})
{
    Setting& it = setting();
    if (!it.problem.empty()) {
        state.SkipWithError(it.problem.c_str());
        return;
    }
    std::size_t matches = 0;
    for (auto _ : state) {
        state.PauseTiming();
        AnalysedFile analysed = *it.analysed;
        state.ResumeTiming();
        const auto result = it.engine->query(it.file, std::move(analysed), options, watch, {});
        if (seconds)
            state.SetIterationTime(seconds());
        if (!result) {
            state.SkipWithError("the query fails: is the recording long enough?");
            return;
        }
        matches = result->matches.size();
    }
    state.counters["matches"] = static_cast<double>(matches);
}

void wholeRecording(benchmark::State& state)
{
    ask(state, {});
}
BENCHMARK(wholeRecording)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Of so many seconds, from second 20 on.
void regionOfSeconds(benchmark::State& state)
{
    QueryOptions options;
    options.region = TimeRange{20, 20 + static_cast<double>(state.range(0))};
    options.quick = true;
    ask(state, options);
}
BENCHMARK(regionOfSeconds)->Arg(3)->Arg(10)->Arg(30)->Unit(benchmark::kMillisecond)->UseRealTime();

/// From the moment the candidates are known to the answer.
void afterTheSearch(benchmark::State& state)
{
    std::optional<Clock::time_point> found;
    const auto watch = [&found](const Progress& progress) {
        if (progress.stage == Stage::Aligning && !found)
            found = Clock::now();
    };
    ask(state, {}, watch, [&found] {
        const Clock::time_point end = Clock::now();
        const Clock::time_point start = std::exchange(found, std::nullopt).value_or(end);
        return std::chrono::duration<double>(end - start).count();
    });
}
BENCHMARK(afterTheSearch)->Unit(benchmark::kMillisecond)->UseManualTime();

} // namespace

BENCHMARK_MAIN();
