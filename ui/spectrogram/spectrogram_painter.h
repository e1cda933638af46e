// Everything of a spectrogram view that is drawn, from plain values.
#pragma once

#include "ui/spectrogram/renderer.h"
#include "ui/spectrogram/side.h"

#include <QFontMetrics>
#include <QPainter>
#include <QRect>

#include <vector>

namespace stemma
{

/// Where the parts of a view lie.
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

/// A marked stretch of the axis.
struct SpectrogramRegion {
    TimeRange time;
    QString label;
    bool active = false;
};

struct SpectrogramState {
    Side side = Side::Query;
    QString title;
    QString detail;
    QString message; ///< in the middle of the plot, instead of a picture
    PlacedMap placed;
    Placement labels; ///< from axis time to the time that the labels show
    LevelRange levels;
    ColourMap colours = ColourMap::Magma;
    std::vector<SpectrogramRegion> regions;
    RenderedPicture picture;
    TimeRange visible;
    std::optional<double> cursorTime;
    std::optional<double> playhead; ///< seconds of the axis
    std::optional<double> cursorRow; ///< pixels, in the view under the mouse only
    bool focused = false;
};

void paintSpectrogram(
    QPainter& painter, const SpectrogramGeometry& geometry, const SpectrogramState& state,
    const QPalette& palette);

} // namespace stemma
