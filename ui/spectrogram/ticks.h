// Round numbers for axes.
#pragma once

#include "core/base/time_range.h"
#include "ui/spectrogram/frequency_window.h"

#include <QString>

#include <vector>

namespace stemma
{

struct Tick {
    double at = 0; ///< seconds for time, Hz for frequency
    QString label;
};

/// Round times within @p range, at most @p most of them, labelled as finely as their distance asks.
std::vector<Tick> timeTicks(const TimeRange& range, int most);

/// Round frequencies within the window, at most @p most of them: on a linear axis in Hz ("2000"), on a logarithmic
/// one the As, or of what is shown enlarged every sixth, third or each semitone, with note and Hz ("A4  440").
std::vector<Tick> frequencyTicks(const FrequencyWindow& window, int most);

} // namespace stemma
