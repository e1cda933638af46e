#include "ui/spectrogram/spectrogram_geometry.h"

#include <algorithm>

namespace stemma
{

double SpectrogramGeometry::xOf(double time, const TimeRange& visible) const
{
    return plot.left() + (time - visible.start) / visible.length() * plot.width();
}

double SpectrogramGeometry::timeAt(double x, const TimeRange& visible) const
{
    return visible.start + (x - plot.left()) / plot.width() * visible.length();
}

SpectrogramGeometry spectrogramGeometry(const QSize& size, const QFontMetrics& metrics)
{
    constexpr int gap = 6;
    constexpr int bar = 10;
    const int line = metrics.height();
    const int left = metrics.horizontalAdvance(QStringLiteral("D♯7  2489")) + 2 * gap;
    const int labels = metrics.horizontalAdvance(QStringLiteral("−88 dB")) + 2;
    const int bottom = line + 6;
    SpectrogramGeometry geometry;
    geometry.caption = {0, 0, size.width(), line + 8};
    geometry.plot
        = {left, geometry.caption.bottom() + 1,
           std::max(1, size.width() - left - labels - bar - 2 * gap),
           std::max(1, size.height() - geometry.caption.height() - bottom)};
    geometry.frequencyAxis = {0, geometry.plot.top(), left, geometry.plot.height()};
    geometry.timeAxis = {left, geometry.plot.bottom() + 1, geometry.plot.width(), bottom};
    geometry.legend
        = {geometry.plot.right() + gap, geometry.plot.top(), bar, geometry.plot.height()};
    geometry.legendLabels
        = {geometry.legend.right() + gap, geometry.plot.top(), labels, geometry.plot.height()};
    return geometry;
}

} // namespace stemma
