#include "ui/overview/overview_painter.h"

#include "ui/spectrogram/side.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace stemma
{

std::vector<float> loudnessColumns(const SpectralView& map, int columns)
{
    std::vector<float> loudness(static_cast<std::size_t>(std::max(0, columns)), 0.0F);
    const int frames = map.frames();
    if (frames == 0 || columns <= 0)
        return loudness;
    // A column shows its loudest frame; a few frames each are enough to draw an hour.
    constexpr int mostLooks = 24;
    for (int column = 0; column < columns; ++column) {
        const auto first = static_cast<int>(static_cast<std::int64_t>(column) * frames / columns);
        const auto end = std::max(
            first + 1, static_cast<int>(static_cast<std::int64_t>(column + 1) * frames / columns));
        const int step = std::max(1, (end - first) / mostLooks);
        int loudest = 0;
        for (int frame = first; frame < std::min(end, frames); frame += step) {
            int sum = 0;
            for (const auto level : map.frame(frame))
                sum += level;
            loudest = std::max(loudest, sum);
        }
        loudness[static_cast<std::size_t>(column)] = static_cast<float>(loudest);
    }
    const float most = *std::max_element(loudness.begin(), loudness.end());
    for (auto& value : loudness)
        value = most > 0 ? value / most : 0;
    return loudness;
}

double overviewX(const QRect& strip, double seconds, double time)
{
    return strip.left() + (seconds > 0 ? time / seconds : 0) * strip.width();
}

double overviewTime(const QRect& strip, double seconds, double x)
{
    return std::clamp((x - strip.left()) / std::max(1, strip.width()), 0.0, 1.0) * seconds;
}

void paintOverview(
    QPainter& painter, const QRect& strip, const OverviewState& state, const QPalette& palette)
{
    painter.fillRect(strip, palette.color(QPalette::Base));
    if (state.seconds <= 0)
        return;
    auto wave = palette.color(QPalette::WindowText);
    wave.setAlphaF(0.35F);
    const auto columns = static_cast<int>(state.loudness.size());
    for (int column = 0; column < columns; ++column) {
        const double left = strip.left() + static_cast<double>(column) * strip.width() / columns;
        const double width = static_cast<double>(strip.width()) / columns;
        const double height
            = state.loudness[static_cast<std::size_t>(column)] * (strip.height() - 4);
        painter.fillRect(
            QRectF(left, strip.center().y() - height / 2, width, std::max(1.0, height)), wave);
    }
    const auto x = [&](double time) { return overviewX(strip, state.seconds, time); };
    // The chosen match last, so that it lies on top.
    for (const bool active : {false, true}) {
        for (const auto& region : state.regions) {
            if (region.active != active)
                continue;
            const QRectF box(
                x(region.time.start), strip.top() + 1,
                std::max(3.0, x(region.time.end) - x(region.time.start)), strip.height() - 2);
            auto colour = sideColour(active ? Side::Query : Side::Reference, palette);
            painter.setPen(QPen(colour, active ? 2 : 1));
            colour.setAlphaF(active ? 0.45F : 0.25F);
            painter.setBrush(QBrush(colour, active ? Qt::BDiagPattern : Qt::FDiagPattern));
            painter.drawRect(box);
            painter.setPen(palette.color(QPalette::WindowText));
            for (const auto& label : {region.label, QString::number(region.match + 1)}) {
                if (painter.fontMetrics().horizontalAdvance(label) + 6 >= box.width())
                    continue;
                painter.drawText(box, Qt::AlignCenter, label);
                break;
            }
        }
    }
    // What is not on screen is shaded.
    auto shade = palette.color(QPalette::Window);
    shade.setAlphaF(0.55F);
    const double left = x(state.visible.start);
    const double right = x(state.visible.end);
    painter.fillRect(QRectF(strip.left(), strip.top(), left - strip.left(), strip.height()), shade);
    painter.fillRect(QRectF(right, strip.top(), strip.right() + 1 - right, strip.height()), shade);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(
        palette.color(state.focused ? QPalette::Highlight : QPalette::WindowText),
        state.focused ? 2 : 1));
    painter.drawRect(
        QRectF(left, strip.top() + 0.5, std::max(2.0, right - left), strip.height() - 1));
    if (state.playhead) {
        const double at = std::round(x(*state.playhead)) + 0.5;
        painter.setPen(QPen(Qt::black, 3));
        painter.drawLine(QLineF(at, strip.top(), at, strip.bottom()));
        painter.setPen(QPen(Qt::white, 1));
        painter.drawLine(QLineF(at, strip.top(), at, strip.bottom()));
    }
}

} // namespace stemma
