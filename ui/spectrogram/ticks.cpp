#include "ui/spectrogram/ticks.h"

#include "ui/text/format.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace stemma
{
namespace
{

constexpr std::array timeSteps{0.02, 0.05, 0.1,   0.2,   0.5,   1.0,    2.0,    5.0,    10.0,  15.0,
                               30.0, 60.0, 120.0, 300.0, 600.0, 1200.0, 1800.0, 3600.0, 7200.0};

QString tickLabel(double seconds, double step)
{
    const auto whole = timeCode(seconds); // "0:42.10"
    const int cut = step < 0.1 ? 0 : step < 1 ? 1 : 3;
    return whole.chopped(cut);
}

QString hertzLabel(double hz)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const bool whole = hz >= 100 || hz == std::floor(hz);
    return locale.toString(hz, 'f', whole ? 0 : 1);
}

std::vector<Tick> hertzTicks(const FrequencyWindow& window, int most)
{
    static constexpr std::array steps{10., 20., 50., 100., 200., 500., 1000., 2000., 5000., 10000.};
    const auto* const found = std::find_if(steps.begin(), steps.end(), [&](double step) {
        return (window.high - window.low) / step <= most;
    });
    const double step = found == steps.end() ? window.high : *found;
    std::vector<Tick> ticks;
    const auto last = static_cast<int>(std::floor(window.high / step));
    for (auto i = static_cast<int>(std::ceil(window.low / step)); i <= last; ++i)
        ticks.push_back({i * step, hertzLabel(i * step)});
    return ticks;
}

std::vector<Tick> noteTicks(const FrequencyWindow& window, int most)
{
    static constexpr std::array steps{1, 3, 6, 12, 24, 48};
    const double low = 12 * std::log2(window.low / 440);
    const double high = 12 * std::log2(window.high / 440);
    // Anything but octaves would only be noise where many of them are seen.
    const int finest = high - low > 36 ? 12 : 1;
    const auto* const found = std::find_if(steps.begin(), steps.end(), [&](int step) {
        return step >= finest && (high - low) / step <= most;
    });
    const int step = found == steps.end() ? 96 : *found;
    std::vector<Tick> ticks;
    for (int note = static_cast<int>(std::ceil(low / step)) * step; note <= high; note += step) {
        const double hz = 440 * std::exp2(note / 12.0);
        // The name without cents: it is exactly on the note.
        ticks.push_back({hz, noteText(hz) + QStringLiteral("  ") + hertzLabel(hz)});
    }
    return ticks;
}

} // namespace

std::vector<Tick> timeTicks(const TimeRange& range, int most)
{
    std::vector<Tick> ticks;
    if (most < 1 || !(range.length() > 0))
        return ticks;
    const auto fits = [&](double step) { return range.length() / step <= most; };
    const auto* found = std::find_if(timeSteps.begin(), timeSteps.end(), fits);
    const double step
        = found == timeSteps.end() ? std::ceil(range.length() / most / 3600) * 3600 : *found;
    const auto last = std::llround(std::floor(range.end / step));
    for (auto i = std::llround(std::ceil(range.start / step)); i <= last; ++i) {
        const double at = static_cast<double>(i) * step;
        ticks.push_back({at, tickLabel(at, step)});
    }
    return ticks;
}

std::vector<Tick> frequencyTicks(const FrequencyWindow& window, int most)
{
    if (most < 1 || !(window.high > window.low))
        return {};
    return window.scale == FrequencyScale::Linear ? hertzTicks(window, most)
                                                  : noteTicks(window, most);
}

} // namespace stemma
