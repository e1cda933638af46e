#include "tests/bench/window_steps.h"

#include "tests/bench/window_under_test.h"

#include <QWheelEvent>

#include <algorithm>
#include <string>

namespace stemma::bench
{
namespace
{

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

std::filesystem::path required(benchmark::State& state, const char* variable)
{
    const auto path = environmentPath(variable);
    if (path.empty())
        state.SkipWithError((std::string(variable) + " is not set").c_str());
    return path;
}

void wheel(QWidget& widget, int delta, Qt::KeyboardModifiers modifiers)
{
    const QPointF at = widget.rect().center();
    QWheelEvent event(
        at, widget.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
        false);
    QCoreApplication::sendEvent(&widget, &event);
}

void Steps::time(const std::function<void()>& step)
{
    auto& application = *static_cast<WatchedApplication*>(qApp);
    const double before = application.busyMilliseconds();
    step();
    settle();
    m_times.push_back(application.busyMilliseconds() - before);
}

void Steps::report(benchmark::State& state) const
{
    if (m_times.empty())
        return;
    state.counters["median_ms"] = median(m_times);
    state.counters["largest_ms"] = *std::max_element(m_times.begin(), m_times.end());
}

} // namespace stemma::bench
