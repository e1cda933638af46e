// Round numbers for axes.
#pragma once

#include "core/base/spectral_view.h"
#include "core/base/time_range.h"

#include <QString>

#include <vector>

namespace stemma
{

struct Tick {
    double at = 0; ///< seconds for time, bins for frequency
    QString label;
};

/// Round times within @p range, at most @p most of them, labelled as finely as their distance asks.
std::vector<Tick> timeTicks(const TimeRange& range, int most);

/// The As of all octaves within the map with note and frequency: "A4  440".
std::vector<Tick> frequencyTicks(const SpectralAxes& axes, int bins);

/// The frequency at a (fractional) bin.
double frequencyOfBin(const SpectralAxes& axes, double bin);

} // namespace stemma
