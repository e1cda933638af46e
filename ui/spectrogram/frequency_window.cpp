#include "ui/spectrogram/frequency_window.h"

#include <cmath>

namespace stemma
{

double placeOf(FrequencyScale scale, double hz)
{
    return scale == FrequencyScale::Logarithmic ? std::log2(hz) : hz;
}

double frequencyAt(FrequencyScale scale, double place)
{
    return scale == FrequencyScale::Logarithmic ? std::exp2(place) : place;
}

double FrequencyWindow::rowOf(double hz, double height) const
{
    const double bottom = placeOf(scale, low);
    const double top = placeOf(scale, high);
    return height * (top - placeOf(scale, hz)) / (top - bottom);
}

double FrequencyWindow::frequencyOf(double row, double height) const
{
    const double bottom = placeOf(scale, low);
    const double top = placeOf(scale, high);
    return frequencyAt(scale, top - row / height * (top - bottom));
}

FrequencyWindow wholeOf(const SpectralAxes& axes, int bins, FrequencyScale scale)
{
    return {scale, frequencyOfBin(axes, -0.5), frequencyOfBin(axes, bins - 0.5)};
}

double frequencyOfBin(const SpectralAxes& axes, double bin)
{
    return axes.lowestHz * std::exp2(bin / axes.binsPerOctave);
}

double binOfFrequency(const SpectralAxes& axes, double hz)
{
    return axes.binsPerOctave * std::log2(hz / axes.lowestHz);
}

} // namespace stemma
