// Which frequency lies on which row of a plot.
#pragma once

#include "core/base/spectral_view.h"

namespace stemma
{

enum class FrequencyScale {
    Logarithmic, ///< an octave is as high everywhere
    Linear, ///< a hertz is
};

/// The place of a frequency on a scale, in octaves above 1 Hz or in Hz. @p hz above 0.
double placeOf(FrequencyScale scale, double hz);
/// Its inverse.
double frequencyAt(FrequencyScale scale, double place);

/// The stretch of frequency that a plot shows from its lower to its upper edge.
struct FrequencyWindow {
    FrequencyScale scale = FrequencyScale::Logarithmic;
    double low = 20; ///< Hz, above 0
    double high = 20'000; ///< Hz, above low

    /// Pixels from the top of a plot of that height; beyond the plot for what lies outside.
    double rowOf(double hz, double height) const;
    /// Its inverse, in Hz.
    double frequencyOf(double row, double height) const;
    friend bool operator==(const FrequencyWindow&, const FrequencyWindow&) = default;
};

/// All of a map: from the lower edge of its lowest bin to the upper edge of its highest.
FrequencyWindow
wholeOf(const SpectralAxes& axes, int bins, FrequencyScale scale = FrequencyScale::Logarithmic);

/// The frequency at a (fractional) bin, Hz.
double frequencyOfBin(const SpectralAxes& axes, double bin);
/// Its inverse.
double binOfFrequency(const SpectralAxes& axes, double hz);

} // namespace stemma
