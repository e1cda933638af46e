#include "tests/support/signals.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace stemma::test
{

std::vector<float> tone(double hz, double seconds, int rate, float amplitude)
{
    std::vector<float> signal(static_cast<std::size_t>(std::lround(seconds * rate)));
    for (std::size_t i = 0; i < signal.size(); ++i)
        signal[i] = amplitude
            * static_cast<float>(
                        std::sin(2 * std::numbers::pi * hz * static_cast<double>(i) / rate));
    return signal;
}

std::vector<float> click(double at, double seconds, int rate)
{
    std::vector<float> signal(static_cast<std::size_t>(std::lround(seconds * rate)));
    for (std::size_t i = 0; i < signal.size(); ++i) {
        const double x = (static_cast<double>(i) / rate - at) / 0.0005;
        signal[i] = 0.8F * static_cast<float>(std::exp(-x * x / 2));
    }
    return signal;
}

double clickTime(std::span<const float> signal, int rate)
{
    const auto louder = [](float a, float b) { return std::abs(a) < std::abs(b); };
    const auto peak = std::max_element(signal.begin(), signal.end(), louder);
    if (peak == signal.end() || std::abs(*peak) < 0.05F)
        return -1;
    const auto centre = static_cast<long>(peak - signal.begin());
    const long reach = std::max(2L, std::lround(0.0015 * rate));
    double weight = 0;
    double moment = 0;
    for (long i = std::max(0L, centre - reach);
         i <= std::min(static_cast<long>(signal.size()) - 1, centre + reach); ++i) {
        const double power = static_cast<double>(signal[static_cast<std::size_t>(i)])
            * signal[static_cast<std::size_t>(i)];
        weight += power;
        moment += power * static_cast<double>(i);
    }
    return moment / weight / rate;
}

double rms(std::span<const float> signal)
{
    double sum = 0;
    for (const float value : signal)
        sum += static_cast<double>(value) * value;
    return signal.empty() ? 0 : std::sqrt(sum / static_cast<double>(signal.size()));
}

double levelAt(std::span<const float> signal, double hz, int rate)
{
    std::complex<double> sum = 0;
    double window = 0;
    for (std::size_t i = 0; i < signal.size(); ++i) {
        const double position = static_cast<double>(i) / static_cast<double>(signal.size());
        const double weight = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * position);
        const double phase = 2 * std::numbers::pi * hz * static_cast<double>(i) / rate;
        sum += weight * signal[i] * std::polar(1.0, -phase);
        window += weight;
    }
    return window > 0 ? std::abs(sum) / window * std::numbers::sqrt2 : 0;
}

} // namespace stemma::test
