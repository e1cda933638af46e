// How long a report with sixty matches takes, and how much memory. The recordings are imagined, their maps as full
// as those of music: figures of maps that are mostly empty would pack too well.
#include "core/report/html/html_writer.h"
#include "core/report/pdf/pdf_writer.h"
#include "tests/core/report/some_report.h"
#include "ui/jobs/thread_pool_runner.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <random>

namespace
{

using namespace stemma;

/// Levels of music walk up and down from frame to frame and from bin to bin.
std::shared_ptr<const SpectralMap> noisy(double seconds, unsigned seed)
{
    auto map = std::make_shared<SpectralMap>();
    map->bins = 168;
    const auto frames = static_cast<std::size_t>(seconds * map->axes.framesPerSecond);
    map->levels.resize(frames * 168);
    std::minstd_rand random(seed);
    for (std::size_t i = 0; i < map->levels.size(); ++i) {
        const int before = i < 168 ? 30 : map->levels[i - 168];
        const int step = static_cast<int>(random() % 13) - 6;
        map->levels[i] = static_cast<std::uint8_t>(std::clamp(before + step, 1, 90));
    }
    return map;
}

Report sixtyMatches()
{
    Report report = test::reportOf(60);
    report.query.seconds = 600;
    report.query.map = noisy(600, 1);
    const Exhibit reference = report.references[0];
    report.references.clear();
    for (unsigned i = 0; i < 60; ++i) {
        report.references.push_back(reference);
        report.references.back().letter = exhibitLetter(i + 1);
        report.references.back().map = noisy(180, i + 2);
        ReportedMatch& match = report.matches[i];
        match.reference = i;
        match.duplicates.clear();
        match.match.query = {9.5 * i, 9.5 * i + 8};
        match.match.occurrences = {{match.match.query, match.match.reference, 0.97}};
    }
    return report;
}

void writeSixtyMatches(benchmark::State& state)
{
    const Report report = sixtyMatches();
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("r.pdf")).toStdString();
    ThreadPoolRunner runner;
    PdfOptions options;
    options.runner = &runner;
    for (auto _ : state) {
        if (!writePdf(report, file, options))
            state.SkipWithError("the report was not written");
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    state.counters["peak_MB"] = static_cast<double>(usage.ru_maxrss) / 1000;
    state.counters["file_MB"] = static_cast<double>(std::filesystem::file_size(file)) / 1e6;
}

void writeSixtyMatchesAsPage(benchmark::State& state)
{
    const Report report = sixtyMatches();
    ThreadPoolRunner runner;
    std::size_t bytes = 0;
    for (auto _ : state)
        bytes = htmlReport(report, &runner).size();
    state.counters["file_MB"] = static_cast<double>(bytes) / 1e6;
}
BENCHMARK(writeSixtyMatchesAsPage)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

BENCHMARK(writeSixtyMatches)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);

} // namespace

int main(int argc, char** argv)
{
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    const QGuiApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
