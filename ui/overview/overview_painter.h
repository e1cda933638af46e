// The whole query at a glance: its loudness, where matches lie, what is on screen.
#pragma once

#include "core/base/spectral_view.h"
#include "core/base/time_range.h"

#include <QPainter>
#include <QPalette>
#include <QRect>
#include <QString>

#include <optional>
#include <vector>

namespace stemma
{

/// Loudness of equal stretches of a recording, 0 (silence) to 1 (its loudest), one for each column.
std::vector<float> loudnessColumns(const SpectralView& map, int columns);

/// An occurrence of one of the matches.
struct OverviewRegion {
    TimeRange time;
    int match = 0; ///< row of the table
    int occurrence = 0;
    QString label; ///< shown where it fits, the match's number alone where only that does
    bool active = false; ///< of the match that is chosen
};

struct OverviewState {
    double seconds = 0; ///< length of the query
    std::vector<float> loudness;
    std::vector<OverviewRegion> regions;
    TimeRange visible;
    std::optional<double> playhead;
    bool focused = false;
};

/// The x of a time in a strip, and its inverse.
double overviewX(const QRect& strip, double seconds, double time);
double overviewTime(const QRect& strip, double seconds, double x);

void paintOverview(
    QPainter& painter, const QRect& strip, const OverviewState& state, const QPalette& palette);

} // namespace stemma
