#include "ui/spectrogram/painting.h"

#include <algorithm>
#include <cmath>

namespace stemma
{

void fillStraight(QPainter& painter, const QRect& line, const QColor& colour)
{
    constexpr int strip = 64; // rows that Qt fills by itself
    for (int top = line.top(); top <= line.bottom(); top += strip)
        painter.fillRect(
            line.left(), top, line.width(), std::min(strip, line.bottom() + 1 - top), colour);
}

void haloLine(QPainter& painter, const QLineF& line, const QPen& pen)
{
    painter.setPen(QPen(QColor(0, 0, 0, 150), pen.widthF() + 2));
    painter.drawLine(line);
    painter.setPen(pen);
    painter.drawLine(line);
}

void paintRegions(const Painting& painting)
{
    auto& painter = painting.painter;
    const auto& state = painting.state;
    const auto plot = painting.geometry.plot;
    const auto colour = sideOverlayColour(state.side);
    painter.save();
    painter.setClipRect(plot);
    for (const auto& region : state.regions) {
        const double left = painting.geometry.xOf(region.time.start, state.visible);
        const double right = painting.geometry.xOf(region.time.end, state.visible);
        if (right < plot.left() || left > plot.right())
            continue;
        const auto style = state.side == Side::Query ? Qt::SolidLine : Qt::DashLine;
        const QPen pen(colour, region.active ? 2 : 1, style, Qt::FlatCap);
        const double top = plot.top() + 1;
        haloLine(painter, QLineF(left, top, left, plot.bottom()), pen);
        haloLine(painter, QLineF(right, top, right, plot.bottom()), pen);
        haloLine(painter, QLineF(left, top, right, top), pen);

        const auto& metrics = painter.fontMetrics();
        // The label of a region that begins further left stays in sight.
        const double seen = std::max(left, static_cast<double>(plot.left()));
        const QRectF tab(
            seen, top, metrics.horizontalAdvance(region.label) + 2 * Painting::gap,
            metrics.height() + 2);
        if (region.label.isEmpty() || tab.width() > right - seen)
            continue;
        painter.fillRect(tab, region.active ? colour : QColor(0, 0, 0, 160));
        painter.setPen(region.active ? QColor(Qt::black) : colour);
        painter.drawText(tab, Qt::AlignCenter, region.label);
    }
    painter.restore();
}

void paintSelection(const Painting& painting)
{
    const auto& state = painting.state;
    if (!state.selection)
        return;
    auto& painter = painting.painter;
    const auto plot = painting.geometry.plot;
    const auto strip = painting.geometry.timeAxis;
    const double left = painting.geometry.xOf(state.selection->start, state.visible);
    const double right = painting.geometry.xOf(state.selection->end, state.visible);
    painter.save();
    painter.setClipRect(plot.united(strip));
    painter.fillRect(
        QRectF(left, plot.top(), right - left, plot.height()), QColor(255, 255, 255, 46));
    for (const double x : {left, right})
        haloLine(
            painter, QLineF(x, plot.top(), x, plot.bottom()),
            QPen(Qt::white, 1, Qt::SolidLine, Qt::FlatCap));
    painter.fillRect(
        QRectF(left, strip.top(), right - left, 4), painting.palette.color(QPalette::Highlight));
    painter.restore();
}

void paintCursor(const Painting& painting)
{
    const auto& state = painting.state;
    if (!state.placed.map)
        return;
    auto& painter = painting.painter;
    const auto plot = painting.geometry.plot;
    const auto paint = [&](const QRect& line, const QRect& halo) {
        fillStraight(painter, halo, QColor(0, 0, 0, 150));
        fillStraight(painter, line, QColor(255, 255, 255, 220));
    };
    if (state.cursorTime) {
        const double at = std::round(painting.geometry.xOf(*state.cursorTime, state.visible));
        if (at >= plot.left() && at <= plot.right()) {
            const QRect line(static_cast<int>(at), plot.top(), 1, plot.height());
            paint(line, line.adjusted(-1, 0, 1, 0));
        }
    }
    if (state.cursorHz) {
        const double at
            = std::round(plot.top() + state.frequency.rowOf(*state.cursorHz, plot.height()));
        if (at >= plot.top() && at <= plot.bottom()) {
            const QRect line(plot.left(), static_cast<int>(at), plot.width(), 1);
            paint(line, line.adjusted(0, -1, 0, 1));
        }
    }
}

// Black, white, black: to be seen on every colour.
void paintPlayhead(const Painting& painting)
{
    const auto& state = painting.state;
    const auto plot = painting.geometry.plot;
    if (!state.playhead || !state.placed.map)
        return;
    const int x
        = static_cast<int>(std::lround(painting.geometry.xOf(*state.playhead, state.visible)));
    if (x < plot.left() || x > plot.right())
        return;
    constexpr int reach = 2; // pixels on both sides
    painting.painter.fillRect(x - reach, plot.top(), 2 * reach + 1, plot.height(), Qt::black);
    painting.painter.fillRect(x - 1, plot.top(), 2, plot.height(), Qt::white);
}

void paintFocus(const Painting& painting)
{
    if (!painting.state.focused)
        return;
    painting.painter.setBrush(Qt::NoBrush);
    painting.painter.setPen(QPen(painting.palette.color(QPalette::Highlight), 2));
    painting.painter.drawRect(painting.geometry.plot);
}

} // namespace stemma
