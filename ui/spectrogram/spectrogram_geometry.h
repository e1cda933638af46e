// Where the parts of a spectrogram view lie.
#pragma once

#include "core/base/time_range.h"

#include <QFontMetrics>
#include <QRect>

namespace stemma
{

struct SpectrogramGeometry {
    QRect caption;
    QRect plot;
    QRect frequencyAxis; ///< left of the plot
    QRect timeAxis; ///< below it
    QRect legend; ///< the colour bar at its right
    QRect legendLabels;

    double xOf(double time, const TimeRange& visible) const;
    double timeAt(double x, const TimeRange& visible) const;
};

SpectrogramGeometry spectrogramGeometry(const QSize& size, const QFontMetrics& metrics);

} // namespace stemma
