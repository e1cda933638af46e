// How long the window keeps people waiting, with its real engine:
//   STEMMA_BENCH_LIBRARY=folder STEMMA_BENCH_QUERY=file STEMMA_BENCH_IMPORT=folder bench_window
// The library is best one of make_large_library, the query ten minutes long. The time of a row is the longest
// wait: the time from an event to its handling, see Heartbeat.
#include "tests/bench/window_under_test.h"
#include "ui/pages/library_page.h"
#include "ui/pages/query_page.h"
#include "ui/spectrogram/spectrogram_view.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace stemma;
using namespace stemma::bench;

namespace
{

/// The path in @p variable, or why the benchmark is left out.
std::filesystem::path required(benchmark::State& state, const char* variable)
{
    const auto path = environmentPath(variable);
    if (path.empty())
        state.SkipWithError((std::string(variable) + " is not set").c_str());
    return path;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Times of single steps, as counters.
class Steps
{
public:
    /// Runs @p step and what it makes the window draw. Time counts that was spent in events.
    void time(const std::function<void()>& step)
    {
        auto& application = *static_cast<WatchedApplication*>(qApp);
        const double before = application.busyMilliseconds();
        step();
        settle();
        m_times.push_back(application.busyMilliseconds() - before);
    }
    void add(double milliseconds) { m_times.push_back(milliseconds); }
    void report(benchmark::State& state) const
    {
        if (m_times.empty())
            return;
        state.counters["median_ms"] = median(m_times);
        state.counters["largest_ms"] = *std::max_element(m_times.begin(), m_times.end());
    }

private:
    std::vector<double> m_times;
};

QTableView& trackTable(MainWindow& window)
{
    return *window.libraryPage().findChild<QTableView*>();
}

void wheel(QWidget& widget, int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    const QPointF at = widget.rect().center();
    QWheelEvent event(
        at, widget.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
        false);
    QCoreApplication::sendEvent(&widget, &event);
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
        const auto& answers = *test.window().queryPage().findChild<QComboBox*>();
        waitUntil([&] { return answers.count() == 5000; }, 60);
        settle();
        test.report(state, "5,000 queries");
    }
}
BENCHMARK(manyQueries)->Iterations(1)->Unit(benchmark::kMillisecond)->UseManualTime();

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
