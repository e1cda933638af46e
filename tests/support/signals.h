// Analytic signals for tests.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace stemma::test
{

std::vector<float> tone(double hz, double seconds, int rate, float amplitude = 0.5F);

/// Silence with one smooth click (a Gaussian of 0.5 ms standard deviation) centred at @p at seconds.
std::vector<float> click(double at, double seconds, int rate);

/// Seconds of the click's centre of gravity around the loudest sample, exact below one sample;
/// negative when @p signal is silent.
double clickTime(std::span<const float> signal, int rate);

double rms(std::span<const float> signal);

/// RMS amplitude of the component at @p hz, Hann-windowed, in the units of rms().
double levelAt(std::span<const float> signal, double hz, int rate);

} // namespace stemma::test
