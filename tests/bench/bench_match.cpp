// What aligning and following one candidate track costs.
#include "core/match/track_matcher.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace stemma;

namespace
{

constexpr int bins = 168;

/// Three minutes of sparse random levels: the cost does not depend on the content.
const SpectralView& recording(unsigned seed)
{
    static std::vector<std::uint8_t> levels[2];
    static SpectralView views[2];
    std::vector<std::uint8_t>& data = levels[seed % 2];
    if (data.empty()) {
        std::mt19937 random(seed);
        data.resize(static_cast<std::size_t>(180 * 50 * bins));
        for (std::uint8_t& level : data)
            level = static_cast<std::uint8_t>(20 + random() % 30);
        views[seed % 2] = {SpectralAxes{}, bins, data};
    }
    return views[seed % 2];
}

void whitenThreeMinutes(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(whiten(recording(0)));
}
BENCHMARK(whitenThreeMinutes)->Unit(benchmark::kMillisecond);

void alignOnePlace(benchmark::State& state)
{
    const WhitenedMap query = whiten(recording(0));
    const WhitenedMap reference = whiten(recording(1));
    const Aligner aligner(query.bins, query.rowsPerSecond, query.binsPerOctave);
    Aligner::Workspace work = aligner.makeWorkspace();
    for (auto _ : state)
        benchmark::DoNotOptimize(aligner.align(work, query, 60, reference, 90, 1.1));
}
BENCHMARK(alignOnePlace)->Unit(benchmark::kMillisecond);

void matchTrackOfFivePlaces(benchmark::State& state)
{
    const ScannedQuery query(whiten(recording(0)));
    const TrackMatcher matcher(query);
    CandidateTrack track{{1}, 0, 0, {}, {}, {}, nullptr};
    for (int i = 0; i < 5; ++i)
        track.places.push_back({{1}, 20.0 + 30 * i, 10.0 + 33 * i, 1.1, 0.1F});
    for (auto _ : state)
        benchmark::DoNotOptimize(matcher.match(track, recording(1)));
}
BENCHMARK(matchTrackOfFivePlaces)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
