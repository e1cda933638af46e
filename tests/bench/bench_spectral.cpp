// What the spectral map costs. Counter "x_real_time": seconds of audio per second of one core.
#include "core/spectral/spectral_analyser.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>

using namespace stemma;

namespace
{

constexpr double seconds = 60;

/// A minute of decaying notes over a bed of noise: as hard to pack as music.
const std::vector<float>& music()
{
    static const std::vector<float> samples = [] {
        constexpr int rate = SpectralAnalyser::sampleRate;
        std::vector<float> result(static_cast<std::size_t>(seconds * rate));
        std::mt19937 random(1);
        std::normal_distribution<float> normal(0, 0.003F);
        for (float& sample : result)
            sample = normal(random);
        for (int note = 0; note < 600; ++note) {
            const std::size_t start = random() % (result.size() - rate);
            const double hz = 55 * std::exp2((random() % 72) / 12.0);
            for (std::size_t i = 0; i < rate; ++i) {
                const double t = static_cast<double>(i) / rate;
                double value = 0;
                for (int partial = 1; partial * hz < rate / 2.0 && partial < 12; ++partial)
                    value += std::sin(6.283185307 * partial * hz * t) / partial;
                result[start + i] += static_cast<float>(0.05 * value * std::exp(-4 * t));
            }
        }
        return result;
    }();
    return samples;
}

const SpectralMap& map()
{
    static const SpectralMap result = [] {
        SpectralAnalyser analyser;
        analyser.consume(music());
        return analyser.finish();
    }();
    return result;
}

void report(benchmark::State& state)
{
    state.counters["x_real_time"]
        = benchmark::Counter(seconds, benchmark::Counter::kIsIterationInvariantRate);
}

void analyse(benchmark::State& state)
{
    const std::vector<float>& samples = music();
    for (auto _ : state) {
        SpectralAnalyser analyser;
        analyser.consume(samples);
        benchmark::DoNotOptimize(analyser.finish());
    }
    report(state);
}
BENCHMARK(analyse)->Unit(benchmark::kMillisecond);

void pack(benchmark::State& state)
{
    std::size_t size = 0;
    for (auto _ : state)
        size = packMap(map()).size();
    report(state);
    state.counters["kB_per_minute"] = static_cast<double>(size) / 1000 / (seconds / 60);
}
BENCHMARK(pack)->Unit(benchmark::kMillisecond);

void unpack(benchmark::State& state)
{
    const std::vector<std::byte> packed = packMap(map());
    for (auto _ : state)
        benchmark::DoNotOptimize(unpackMap(packed));
    report(state);
}
BENCHMARK(unpack)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
