#include "ui/spectrogram/painting.h"
#include "ui/spectrogram/ticks.h"
#include "ui/text/format.h"

#include <cmath>

namespace stemma
{

void paintFrequencyAxis(const Painting& painting)
{
    const auto& state = painting.state;
    if (!state.placed.map)
        return;
    auto& painter = painting.painter;
    const auto rect = painting.geometry.frequencyAxis;
    const auto plot = painting.geometry.plot;
    const int lineHeight = painter.fontMetrics().height();
    const int width = rect.width() - Painting::gap - 2;
    painter.setPen(painting.faint);
    painter.drawText(
        QRect(rect.left(), rect.bottom() + 2, width, lineHeight), Qt::AlignRight | Qt::AlignVCenter,
        SpectrogramPainter::tr("Hz"));
    const int distance
        = state.frequency.scale == FrequencyScale::Linear ? 2 * lineHeight : lineHeight + 2;
    const int most = std::max(1, rect.height() / distance);
    for (const auto& tick : frequencyTicks(state.frequency, most)) {
        const double row = rect.top() + state.frequency.rowOf(tick.at, rect.height());
        if (row < rect.top() + lineHeight * 0.4)
            continue;
        const int y = static_cast<int>(std::lround(row));
        const int top = std::min(y - lineHeight / 2, rect.bottom() - lineHeight + 2);
        painter.setPen(painting.faint);
        painter.drawText(
            QRect(rect.left(), top, width, lineHeight), Qt::AlignRight | Qt::AlignVCenter,
            tick.label);
        painter.drawLine(rect.right() - 3, y, rect.right(), y);
        fillStraight(painter, {plot.left(), y, plot.width(), 1}, QColor(255, 255, 255, 26));
    }
}

void paintTimeAxis(const Painting& painting)
{
    const auto& state = painting.state;
    if (!state.placed.map)
        return;
    auto& painter = painting.painter;
    const auto rect = painting.geometry.timeAxis;
    const TimeRange shown{
        state.labels.toReference(state.visible.start), state.labels.toReference(state.visible.end)};
    const auto& metrics = painter.fontMetrics();
    const int width = metrics.horizontalAdvance(timeCode(shown.end)) + 4 * Painting::gap;
    painter.setPen(painting.faint);
    for (const auto& tick : timeTicks(shown, rect.width() / std::max(1, width))) {
        if (tick.at < 0)
            continue;
        const double axisTime = state.labels.toQuery(tick.at);
        const int x = static_cast<int>(std::lround(painting.geometry.xOf(axisTime, state.visible)));
        painter.drawLine(x, rect.top(), x, rect.top() + 3);
        const int wide = metrics.horizontalAdvance(tick.label) + 2;
        QRect text(x - wide / 2, rect.top() + 3, wide, rect.height() - 3);
        if (text.right() > rect.right())
            text.moveRight(rect.right());
        if (text.left() < rect.left())
            text.moveLeft(rect.left());
        painter.drawText(text, Qt::AlignHCenter | Qt::AlignTop, tick.label);
    }
}

} // namespace stemma
