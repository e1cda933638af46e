// The catalogue on a real disk: how fast tracks are committed, and a large library listed.
#include "core/library/catalogue.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <string>

using namespace stemma;

namespace
{

/// A library in the current folder (temporary folders often lie in memory, where fsync is free).
struct Library {
    std::filesystem::path folder = std::filesystem::current_path() / "bench-library";
    std::unique_ptr<Catalogue> catalogue;
    int stored = 0;

    Library()
    {
        std::filesystem::remove_all(folder);
        catalogue = Catalogue::open(folder, Access::ReadWrite).value();
    }
    ~Library()
    {
        catalogue.reset();
        std::filesystem::remove_all(folder);
    }
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    void store(std::size_t mapSize)
    {
        const std::vector<std::byte> map(mapSize, std::byte{7});
        const std::vector<std::byte> fingerprints(mapSize / 10, std::byte{9});
        NewTrack track;
        track.root = "/music";
        track.record.path = "/music/album " + std::to_string(stored / 12) + "/track "
            + std::to_string(stored) + ".flac";
        track.record.info.tags.title = "A title of usual length";
        track.record.info.tags.artist = "An artist of usual length";
        track.map = map;
        track.encoderId = "encoder";
        track.fingerprints = fingerprints;
        if (!catalogue->store(track))
            std::abort();
        ++stored;
    }
};

void storeTracks(benchmark::State& state)
{
    Library library;
    for (auto step : state)
        library.store(static_cast<std::size_t>(state.range(0)));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(storeTracks)->Arg(1'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

void listTracks(benchmark::State& state)
{
    Library library;
    while (library.stored < state.range(0))
        library.store(20'000);
    for (auto step : state)
        benchmark::DoNotOptimize(library.catalogue->tracks().value().size());
}
BENCHMARK(listTracks)->Arg(10'000)->Unit(benchmark::kMillisecond)->Iterations(3)->UseRealTime();

} // namespace

BENCHMARK_MAIN();
