// The part of bench_window that asks queries and looks at their answers.
#include "tests/bench/window_steps.h"
#include "tests/bench/window_under_test.h"
#include "ui/pages/library_page.h"
#include "ui/pages/query_page.h"
#include "ui/queries/query_desk.h"
#include "ui/spectrogram/spectrogram_view.h"

#include <QTest>

using namespace stemma;
using namespace stemma::bench;

namespace
{

bool ask(WindowUnderTest& test, const std::filesystem::path& file)
{
    test.waitForLibrary();
    test.perform([&test, &file] { test.window().openQueries({file}); });
    return waitUntil([&test] { return test.window().queryPage().result() != nullptr; });
}

void query(benchmark::State& state)
{
    WindowUnderTest test(required(state, "STEMMA_BENCH_LIBRARY"), Access::ReadOnly);
    const auto file = required(state, "STEMMA_BENCH_QUERY");
    test.waitForLibrary();
    for (auto _ : state) {
        test.resetWatches();
        if (!ask(test, file))
            state.SkipWithError("the query fails");
        QTest::qWait(500); // the maps of the matches are read and drawn
        test.report(state, "query");
    }
}
BENCHMARK(query)->Iterations(1)->Unit(benchmark::kMillisecond)->UseManualTime();

/// With the answer of a query on the screen, over its whole length.
void zoomAndScroll(benchmark::State& state)
{
    WindowUnderTest test(required(state, "STEMMA_BENCH_LIBRARY"), Access::ReadOnly);
    if (!ask(test, required(state, "STEMMA_BENCH_QUERY")))
        state.SkipWithError("the query fails");
    QTest::qWait(500);
    auto& view = *test.window().findChild<SpectrogramView*>();
    Steps steps;
    const auto step = [&](int delta, Qt::KeyboardModifiers modifiers) {
        steps.time([&] { wheel(view, delta, modifiers); });
        QTest::qWait(20); // as fast as hands and screens are
    };
    for (auto _ : state) {
        test.resetWatches();
        for (int i = 0; i < 12; ++i)
            step(-120, Qt::NoModifier);
        for (int i = 0; i < 24; ++i)
            step(120, Qt::NoModifier);
        for (int i = 0; i < 60; ++i)
            step(i < 40 ? -120 : 120, Qt::ShiftModifier);
        for (int i = 0; i < 24; ++i)
            step(-120, Qt::NoModifier);
        test.report(state, "zoom and scroll");
    }
    steps.report(state);
}
BENCHMARK(zoomAndScroll)->Iterations(1)->Unit(benchmark::kMillisecond)->UseManualTime();

/// Thousands of files at once, none of which is there.
void manyQueries(benchmark::State& state)
{
    WindowUnderTest test(required(state, "STEMMA_BENCH_LIBRARY"), Access::ReadOnly);
    test.waitForLibrary();
    std::vector<std::filesystem::path> files;
    for (int i = 0; i < 5000; ++i)
        files.push_back("/music/not there " + std::to_string(i) + ".wav");
    for (auto _ : state) {
        test.resetWatches();
        test.perform([&] { test.window().openQueries(files); });
        const auto& queries = test.window().queryDesk().list();
        waitUntil([&] { return queries.rowCount() == 5000 && queries.openCount() == 0; }, 60);
        settle();
        test.report(state, "5,000 queries");
    }
}
BENCHMARK(manyQueries)->Iterations(1)->Unit(benchmark::kMillisecond)->UseManualTime();

} // namespace
