// Frames of the comparison while it is panned and zoomed: how long the GUI thread is busy with each, pictures being
// drawn on their threads at the same time. Set QT_SCALE_FACTOR=2 for two device pixels a pixel.
#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/synthetic_maps.h"
#include "ui/spectrogram/comparison_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace stemma;

namespace
{

constexpr double seconds = 600;
constexpr double frameTime = 1.0 / 60;

std::shared_ptr<const SpectralMap> music(unsigned seed, double length = seconds)
{
    // Ten seconds over and over: what is in the map costs nothing to draw or not to draw.
    const auto part
        = test::makeMap(10, [seed](double t, double s) { return test::musicLevel(t, s, seed); });
    auto map = std::make_shared<SpectralMap>(part);
    map->levels.clear();
    for (int i = 0; i < length / 10; ++i)
        map->levels.insert(map->levels.end(), part.levels.begin(), part.levels.end());
    return map;
}

/// Ten minutes with a match of four occurrences.
std::shared_ptr<const QueryResult> beat()
{
    static const auto result = [] {
        auto made = std::make_shared<QueryResult>();
        made->path = "/m/query.flac";
        made->seconds = seconds;
        made->map = music(1);
        auto match = test::makeMatch(1, 0.95, 4);
        match.tempoRatio = 1.12;
        match.pitchShift = 2;
        made->matches = {match};
        return made;
    }();
    return result;
}

std::shared_ptr<const SpectralMap> reference()
{
    static const auto map = music(2);
    return map;
}

/// 1280 by 800 pixels, ten minutes on ten minutes, aligned under a change of tempo and pitch.
std::unique_ptr<ComparisonView> makeView()
{
    const auto result = beat();
    auto view = std::make_unique<ComparisonView>();
    view->resize(1280, 800);
    view->show();
    view->setQuery(result);
    view->setMatch(result->matches[0], QStringLiteral("Reference"));
    view->setReferenceMap(reference());
    view->timeAxis().setVisible({295, 305});
    return view;
}

/// What this thread has worked so far, in seconds; less than time on a machine that does other things, too.
double worked()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// One frame is what @p move does and all that follows from it on this thread; then it is idle up to the next.
template <class Move> void runFrames(benchmark::State& state, ComparisonView& view, Move move)
{
    std::vector<double> busy;
    double longestWork = 0;
    int frame = 0;
    const auto settle = [&view] {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 3000 && !view.view(Side::Query).isDrawn())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    };
    settle();
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        const double before = worked();
        move(frame++);
        QCoreApplication::processEvents();
        longestWork = std::max(longestWork, worked() - before);
        const double took = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
        busy.push_back(took);
        state.SetIterationTime(took);
        if (took < frameTime)
            QThread::usleep(static_cast<unsigned long>((frameTime - took) * 1e6));
    }
    std::ranges::sort(busy);
    const auto at = [&](double share) {
        return busy[static_cast<std::size_t>(share * static_cast<double>(busy.size() - 1))] * 1000;
    };
    state.counters["median_ms"] = at(0.5);
    state.counters["p95_ms"] = at(0.95);
    state.counters["longest_ms"] = at(1);
    state.counters["longest_work_ms"] = longestWork * 1000; // of it what this thread did itself
    state.counters["pixel_ratio"] = view.devicePixelRatioF();
}

void pan(benchmark::State& state)
{
    const auto view = makeView();
    view->setMode(static_cast<ComparisonMode>(state.range(0)));
    runFrames(state, *view, [&](int frame) {
        auto& axis = view->timeAxis();
        axis.scroll((frame / 150 % 2 == 0 ? 1 : -1) * axis.visible().length() / 60);
    });
}

void zoom(benchmark::State& state)
{
    const auto view = makeView();
    view->setMode(static_cast<ComparisonMode>(state.range(0)));
    runFrames(state, *view, [&](int frame) {
        view->timeAxis().zoom(frame / 100 % 2 == 0 ? 1.04 : 1 / 1.04, 302);
    });
}

void zoomInFrequency(benchmark::State& state)
{
    const auto view = makeView();
    runFrames(state, *view, [&](int frame) {
        view->frequencyAxis().zoom(frame / 50 % 2 == 0 ? 1 / 1.03 : 1.03, 700);
    });
}

void moveCursor(benchmark::State& state)
{
    const auto view = makeView();
    runFrames(state, *view, [&](int frame) {
        view->timeAxis().setCursor(296 + 0.01 * (frame % 800));
        view->frequencyAxis().setCursor(300 + frame % 500);
    });
}

/// Choosing a match: everything but what the engine does.
void choose(benchmark::State& state)
{
    const auto view = makeView();
    const auto result = beat();
    runFrames(state, *view, [&](int) {
        view->setMatch(result->matches[0], QStringLiteral("Reference"));
        view->setReferenceMap(reference());
    });
}

/// The same, with the query anew, in mixes of three hours.
void chooseInHours(benchmark::State& state)
{
    constexpr double hours = 3 * 3600.0;
    auto mix = std::make_shared<QueryResult>(*beat());
    mix->seconds = hours;
    mix->map = music(1, hours);
    const auto other = music(2, hours);
    const auto view = makeView();
    runFrames(state, *view, [&](int) {
        view->setQuery(mix);
        view->setMatch(mix->matches[0], QStringLiteral("Reference"));
        view->setReferenceMap(other);
    });
}

/// How long after a jump to a zoom never seen both pictures are sharp.
void untilSharp(benchmark::State& state)
{
    const auto view = makeView();
    std::vector<double> waits;
    int jump = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        const double length = 2.0 * std::pow(1.17, jump++ % 36);
        view->timeAxis().setVisible({300 - length / 2, 300 + length / 2});
        while (!view->view(Side::Query).isDrawn() || !view->view(Side::Reference).isDrawn())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        waits.push_back(static_cast<double>(timer.nsecsElapsed()) * 1e-9);
        state.SetIterationTime(waits.back());
    }
    std::ranges::sort(waits);
    state.counters["median_ms"] = waits[waits.size() / 2] * 1000;
    state.counters["longest_ms"] = waits.back() * 1000;
    state.counters["pixel_ratio"] = view->devicePixelRatioF();
}

BENCHMARK(pan)->Arg(0)->Arg(1)->UseManualTime()->Iterations(300)->Unit(benchmark::kMillisecond);
BENCHMARK(zoom)->Arg(0)->Arg(1)->UseManualTime()->Iterations(400)->Unit(benchmark::kMillisecond);
BENCHMARK(zoomInFrequency)->UseManualTime()->Iterations(300)->Unit(benchmark::kMillisecond);
BENCHMARK(moveCursor)->UseManualTime()->Iterations(300)->Unit(benchmark::kMillisecond);
BENCHMARK(untilSharp)->UseManualTime()->Iterations(36)->Unit(benchmark::kMillisecond);
BENCHMARK(choose)->UseManualTime()->Iterations(60)->Unit(benchmark::kMillisecond);
BENCHMARK(chooseInHours)->UseManualTime()->Iterations(20)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
