// Steps that a benchmark of the window times.
#pragma once

#include <QWidget>

#include <benchmark/benchmark.h>

#include <filesystem>
#include <functional>
#include <vector>

namespace stemma::bench
{

/// The path in @p variable of the environment; without it the benchmark is left out.
std::filesystem::path required(benchmark::State& state, const char* variable);

/// Turns the wheel over the middle of a widget; 120 is a notch.
void wheel(QWidget& widget, int delta, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// How long single steps take.
class Steps
{
public:
    /// Runs @p step and what it makes the window draw. Time counts that was spent in events.
    void time(const std::function<void()>& step);
    void add(double milliseconds) { m_times.push_back(milliseconds); }
    /// As counters: the median and the largest.
    void report(benchmark::State& state) const;

private:
    std::vector<double> m_times;
};

} // namespace stemma::bench
