// The scales around a spectrogram.
#pragma once

#include "core/base/spectral_view.h"

#include <QPainter>
#include <QRectF>

#include <functional>
#include <vector>

namespace stemma::pdf
{

/// A round distance between marks such that about @p wanted of them fit into @p seconds.
double tickStep(double seconds, int wanted);
/// The multiples of a step in [from, to].
std::vector<double> ticks(double from, double to, double step);

/// Hertz on the left of a pane, notes on the right. The pane shows @p bins bins from bottom to top.
void drawFrequencyAxis(QPainter& painter, const QRectF& pane, const SpectralAxes& axes, int bins);

/// Times under @p pane: marks, and labels in the 4 mm below. @p x gives the place of a time.
void drawTimeAxis(
    QPainter& painter, const QRectF& pane, double from, double to, const QColor& colour,
    const std::function<double(double)>& x);

/// The colours of a spectrogram with their decibels, inside @p box.
void drawLegend(QPainter& painter, const QRectF& box);

} // namespace stemma::pdf
