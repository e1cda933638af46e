// How long the window keeps people waiting, with its real engine:
//   STEMMA_BENCH_LIBRARY=folder STEMMA_BENCH_QUERY=file STEMMA_BENCH_IMPORT=folder bench_window
// The library is best one of make_large_library, the query ten minutes long. The time of a row is the longest
// wait: the time from an event to its handling, see Heartbeat.
#include "tests/bench/window_steps.h"
#include "tests/bench/window_under_test.h"
#include "ui/pages/library_page.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace stemma;
using namespace stemma::bench;

namespace
{

QTableView& trackTable(MainWindow& window)
{
    return *window.libraryPage().findChild<QTableView*>();
}

/// From the application to a window that answers keys, and on to one that lists its library.
void start(benchmark::State& state)
{
    const auto library = required(state, "STEMMA_BENCH_LIBRARY");
    for (auto _ : state) {
        static_cast<WatchedApplication*>(qApp)->reset();
        WindowUnderTest test(library, Access::ReadOnly);
        auto& application = *static_cast<WatchedApplication*>(qApp);
        waitUntil([&application] { return application.frames() > 0; });
        state.counters["drawn_ms"] = test.age();
        auto* const field = test.window().libraryPage().findChild<QLineEdit*>();
        QTest::keyClick(field, Qt::Key_A);
        settle();
        state.counters["key_ms"] = test.age();
        if (!test.waitForLibrary())
            state.SkipWithError("the library cannot be read");
        settle();
        state.counters["listed_ms"] = test.age();
        test.report(state, "start");
    }
}
BENCHMARK(start)->Iterations(1)->Unit(benchmark::kMillisecond)->UseManualTime();

/// What a worker does before the library is listed.
void readLibrary(benchmark::State& state)
{
    const auto read = catalogueReader(required(state, "STEMMA_BENCH_LIBRARY"));
    for (auto _ : state)
        benchmark::DoNotOptimize(read().ok());
}
BENCHMARK(readLibrary)->Unit(benchmark::kMillisecond);

void prepareRows(benchmark::State& state)
{
    const auto records = catalogueReader(required(state, "STEMMA_BENCH_LIBRARY"))();
    for (auto _ : state) {
        state.PauseTiming();
        auto tracks = records->tracks;
        state.ResumeTiming();
        const TrackRows rows(std::move(tracks));
        benchmark::DoNotOptimize(rows.count());
    }
}
BENCHMARK(prepareRows)->Unit(benchmark::kMillisecond);

/// A key in the filter field until the table shows what is left.
void filter(benchmark::State& state)
{
    WindowUnderTest test(required(state, "STEMMA_BENCH_LIBRARY"), Access::ReadOnly);
    test.waitForLibrary();
    auto& table = trackTable(test.window());
    auto* const field = test.window().libraryPage().findChild<QLineEdit*>();
    int changes = 0;
    QObject::connect(
        table.model(), &QAbstractItemModel::layoutChanged, &table, [&changes] { ++changes; });
    Steps steps;
    for (auto _ : state) {
        test.resetWatches();
        const auto expect = [&](const auto& press) {
            const int before = changes;
            const auto pressed = Clock::now();
            press();
            waitUntil([&] { return changes != before; }, 1);
            settle();
            steps.add(millisecondsSince(pressed));
        };
        for (const char key : std::string("funky"))
            expect([&] { QTest::keyClick(field, key); });
        QTest::keyClick(field, Qt::Key_Space);
        for (const char key : std::string("river"))
            expect([&] { QTest::keyClick(field, key); });
        for (int i = 0; i < 5; ++i)
            expect([&] { QTest::keyClick(field, Qt::Key_Backspace); });
        test.report(state, "filter");
    }
    steps.report(state);
}
BENCHMARK(filter)->Iterations(1)->Unit(benchmark::kMillisecond)->UseManualTime();

/// Looks for the file of each track, as after reading the library.
void checkFiles(benchmark::State& state)
{
    WindowUnderTest test(required(state, "STEMMA_BENCH_LIBRARY"), Access::ReadOnly);
    test.waitForLibrary();
    auto& check = test.window().libraryPage().check();
    bool finished = false;
    QObject::connect(
        &check, &LibraryCheck::finished, &test.window(), [&finished] { finished = true; });
    waitUntil([&finished] { return finished; }, 600);
    settle();
    for (auto _ : state) {
        test.resetWatches();
        finished = false;
        const auto started = Clock::now();
        test.perform([&check] { check.repeat(); });
        waitUntil([&finished] { return finished; }, 600);
        state.counters["checked_ms"] = millisecondsSince(started);
        test.report(state, "check");
    }
    state.counters["missing"] = test.window().libraryPage().tracks().rows().missingCount();
}
BENCHMARK(checkFiles)->Iterations(1)->Unit(benchmark::kMillisecond)->UseManualTime();

void sortByColumn(benchmark::State& state)
{
    WindowUnderTest test(required(state, "STEMMA_BENCH_LIBRARY"), Access::ReadOnly);
    test.waitForLibrary();
    auto& table = trackTable(test.window());
    const int column = static_cast<int>(state.range(0));
    Steps steps;
    for (auto _ : state) {
        test.resetWatches();
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            steps.time([&] {
                test.perform([&] { table.horizontalHeader()->setSortIndicator(column, order); });
            });
        test.report(state, "sort");
    }
    steps.report(state);
}
BENCHMARK(sortByColumn)
    ->DenseRange(0, TrackModel::ColumnCount - 1)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime();

void scrollTable(benchmark::State& state)
{
    WindowUnderTest test(required(state, "STEMMA_BENCH_LIBRARY"), Access::ReadOnly);
    test.waitForLibrary();
    auto& table = trackTable(test.window());
    Steps steps;
    for (auto _ : state) {
        test.resetWatches();
        for (int i = 0; i < 300; ++i)
            steps.time([&] { wheel(*table.viewport(), i < 200 ? -360 : 360); });
        for (int i = 0; i < 50; ++i)
            steps.time([&] { QTest::keyClick(&table, Qt::Key_PageDown); });
        steps.time([&] { QTest::keyClick(&table, Qt::Key_End); });
        test.report(state, "scroll");
    }
    steps.report(state);
}
BENCHMARK(scrollTable)->Iterations(1)->Unit(benchmark::kMillisecond)->UseManualTime();

/// Into a copy of the library, or into an empty one.
void import(benchmark::State& state)
{
    const auto folder = required(state, "STEMMA_BENCH_IMPORT");
    const auto library = std::filesystem::current_path() / "bench-window-library";
    const auto copy = [&library](const std::filesystem::path& original) {
        std::filesystem::remove_all(library);
        if (!original.empty())
            std::filesystem::copy(original, library, std::filesystem::copy_options::recursive);
    };
    for (auto _ : state) {
        copy(environmentPath("STEMMA_BENCH_LIBRARY"));
        {
            WindowUnderTest test(library, Access::ReadWrite);
            test.waitForLibrary();
            const int before = test.window().libraryPage().tracks().rowCount();
            test.resetWatches();
            test.perform([&] { test.window().importPaths({folder}); });
            waitUntil([&] { return !test.window().libraryPage().isImporting(); }, 600);
            settle();
            test.report(state, "import");
            state.counters["imported"] = test.window().libraryPage().tracks().rowCount() - before;
        }
        copy({});
    }
}
BENCHMARK(import)->Iterations(1)->Unit(benchmark::kMillisecond)->UseManualTime();

} // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("stemma-test"));
    QCoreApplication::setApplicationName(QStringLiteral("bench_window"));
    WatchedApplication application(argc, argv);
    applyAppearance(Appearance::System);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
