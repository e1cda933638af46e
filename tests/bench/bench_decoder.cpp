// Decoding speed; the counter "x_real_time" is seconds of audio per second on one core.
#include "core/audio/audio_decoder.h"
#include "tests/support/media_files.h"
#include "tests/support/signals.h"

#include <benchmark/benchmark.h>
#include <unistd.h>

#include <filesystem>
#include <random>
#include <string>
#include <vector>

using namespace stemma;

namespace
{
constexpr int seconds = 60;
constexpr int sourceRate = 44100;

// Noise over tones keeps the encoders busy in all bands, as music does.
std::filesystem::path makeFile(const std::string& ending)
{
    const auto folder
        = std::filesystem::temp_directory_path() / ("stemma_bench_" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    std::vector<float> stereo(2UL * seconds * sourceRate);
    const auto tone = test::tone(440, seconds, sourceRate);
    std::mt19937 random(1);
    std::normal_distribution<float> noise(0, 0.05F);
    for (std::size_t i = 0; i < stereo.size(); ++i)
        stereo[i] = tone[i / 2] + noise(random);
    const auto source = folder / "source.wav";
    const auto file = folder / ("bench." + ending);
    if (!test::writeWavInterleaved(source, stereo, sourceRate, 2)
        || (ending != "wav" && !test::encode(source, file)))
        return {};
    return ending == "wav" ? source : file;
}

void decode(benchmark::State& state, const std::string& ending)
{
    const auto file = makeFile(ending);
    if (file.empty()) {
        state.SkipWithError("the ffmpeg program cannot make this format");
        return;
    }
    std::vector<float> block(16000);
    double decoded = 0;
    for (auto _ : state) {
        auto decoder = AudioDecoder::open(file, 16000);
        for (std::size_t got = block.size(); decoder && got == block.size();) {
            const auto read = decoder->read(block);
            got = read ? *read : 0;
            decoded += static_cast<double>(got) / 16000;
        }
    }
    state.counters["x_real_time"] = benchmark::Counter(decoded, benchmark::Counter::kIsRate);
    std::filesystem::remove_all(file.parent_path());
}
} // namespace

BENCHMARK_CAPTURE(decode, ogg_vorbis, "ogg")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, mp3, "mp3")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, aac, "m4a")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, opus, "opus")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, flac, "flac")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(decode, wav, "wav")->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
