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

constexpr std::array steps{0.02, 0.05, 0.1,   0.2,   0.5,   1.0,    2.0,    5.0,    10.0,  15.0,
                           30.0, 60.0, 120.0, 300.0, 600.0, 1200.0, 1800.0, 3600.0, 7200.0};

QString tickLabel(double seconds, double step)
{
    const auto whole = timeCode(seconds); // "0:42.10"
    const int cut = step < 0.1 ? 0 : step < 1 ? 1 : 3;
    return whole.chopped(cut);
}

} // namespace

std::vector<Tick> timeTicks(const TimeRange& range, int most)
{
    std::vector<Tick> ticks;
    if (most < 1 || !(range.length() > 0))
        return ticks;
    const auto fits = [&](double step) { return range.length() / step <= most; };
    const auto* found = std::find_if(steps.begin(), steps.end(), fits);
    const double step
        = found == steps.end() ? std::ceil(range.length() / most / 3600) * 3600 : *found;
    const auto last = std::llround(std::floor(range.end / step));
    for (auto i = std::llround(std::ceil(range.start / step)); i <= last; ++i) {
        const double at = static_cast<double>(i) * step;
        ticks.push_back({at, tickLabel(at, step)});
    }
    return ticks;
}

double frequencyOfBin(const SpectralAxes& axes, double bin)
{
    return axes.lowestHz * std::exp2(bin / axes.binsPerOctave);
}

std::vector<Tick> frequencyTicks(const SpectralAxes& axes, int bins)
{
    std::vector<Tick> ticks;
    const double highest = frequencyOfBin(axes, bins - 0.5);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    for (int octave = 0; std::ldexp(27.5, octave) <= highest; ++octave) {
        const double hz = std::ldexp(27.5, octave);
        const double bin = axes.binsPerOctave * std::log2(hz / axes.lowestHz);
        if (bin < -0.5)
            continue;
        const bool whole = hz == std::floor(hz);
        ticks.push_back(
            {bin, noteText(hz) + QStringLiteral("  ") + locale.toString(hz, 'f', whole ? 0 : 1)});
    }
    return ticks;
}

} // namespace stemma
