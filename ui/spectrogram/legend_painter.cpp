#include "ui/spectrogram/painting.h"
#include "ui/text/format.h"

#include <algorithm>

namespace stemma
{
namespace
{

int labelSteps(const QRect& labels, int lineHeight)
{
    if (labels.height() > 7 * lineHeight)
        return 4;
    return labels.height() > 4 * lineHeight ? 2 : 1;
}

/// @p top is the value at the upper end of the bar; the unit stands at the first label only.
void paintLabels(const Painting& painting, double top, double bottom)
{
    auto& painter = painting.painter;
    const auto labels = painting.geometry.legendLabels;
    const int lineHeight = painter.fontMetrics().height();
    const int steps = labelSteps(labels, lineHeight);
    painter.setPen(painting.faint);
    for (int i = 0; i <= steps; ++i) {
        const double share = static_cast<double>(i) / steps;
        const auto text = levelText(top + share * (bottom - top));
        const int y = labels.top() + static_cast<int>(share * (labels.height() - lineHeight));
        painter.drawText(
            QRect(labels.left(), y, labels.width(), lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
            i == 0 ? text : text.section(QLatin1Char(' '), 0, 0));
    }
}

template <class Colour> void paintBar(const Painting& painting, const QRect& bar, Colour colour)
{
    for (int y = 0; y < bar.height(); ++y) {
        const double share = 1 - static_cast<double>(y) / std::max(1, bar.height() - 1);
        painting.painter.fillRect(
            bar.left(), bar.top() + y, bar.width(), 1,
            QColor(colour(static_cast<int>(share * 255))));
    }
}

/// Two narrow bars with their letters: what a level looks like in A alone and in B alone.
void paintOverlayBars(const Painting& painting)
{
    auto bar = painting.geometry.legend;
    const int half = bar.width() / 2;
    bar.setWidth(half);
    paintBar(painting, bar, [](int level) { return overlayColour(level, 0); });
    bar.moveLeft(bar.left() + half);
    paintBar(painting, bar, [](int level) { return overlayColour(0, level); });
}

/// Which letter is the louder one at either end of the bar of differences.
void paintLetters(const Painting& painting)
{
    auto& painter = painting.painter;
    auto labels = painting.geometry.legendLabels;
    const int lineHeight = painter.fontMetrics().height();
    if (labels.height() < 4 * lineHeight)
        return;
    labels.adjust(0, lineHeight, 0, -lineHeight);
    for (const auto side : {Side::Query, Side::Reference}) {
        const auto edge = side == painting.state.side ? Qt::AlignTop : Qt::AlignBottom;
        painter.setPen(sideColour(side, painting.palette));
        painter.drawText(labels, Qt::AlignLeft | edge, sideLetter(side));
    }
}

} // namespace

void paintLegend(const Painting& painting)
{
    const auto& state = painting.state;
    if (!state.placed.map)
        return;
    switch (state.content) {
    case PaneContent::Difference:
        paintBar(painting, painting.geometry.legend, [](int level) {
            return differenceTable()[static_cast<std::size_t>(level)];
        });
        paintLabels(painting, strongestDifference, -strongestDifference);
        paintLetters(painting);
        return;
    case PaneContent::Overlay:
        paintOverlayBars(painting);
        break;
    case PaneContent::Own:
    case PaneContent::Other:
        paintBar(painting, painting.geometry.legend, [&](int level) {
            return colourTable(state.colours)[static_cast<std::size_t>(level)];
        });
        break;
    }
    paintLabels(painting, state.levels.top, state.levels.bottom);
}

} // namespace stemma
