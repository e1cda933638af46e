#include "ui/spectrogram/spectrogram_painter.h"

#include "ui/spectrogram/painting.h"

#include <cmath>

namespace stemma
{
namespace
{

/// Draws a badge and a title from the left of @p rect; what is left of it.
QRect paintTitle(const Painting& painting, Side side, const QString& title, const QRect& rect)
{
    auto& painter = painting.painter;
    const int size = painter.fontMetrics().height() + 2;
    const QRect badge(rect.left(), rect.center().y() - size / 2, size, size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(sideColour(side, painting.palette));
    painter.drawRoundedRect(badge, 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto plain = painter.font();
    auto font = plain;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(isDark(painting.palette) ? Qt::black : Qt::white);
    painter.drawText(badge, Qt::AlignCenter, sideLetter(side));

    const QFontMetrics bold(font);
    auto text = rect.adjusted(size + Painting::gap + 2, 0, 0, 0);
    painter.setPen(painting.palette.color(QPalette::WindowText));
    const auto shown = bold.elidedText(title, Qt::ElideMiddle, text.width());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, shown);
    text.setLeft(text.left() + bold.horizontalAdvance(shown) + 2 * Painting::gap);
    painter.setFont(plain);
    return text;
}

/// In device pixels, so that tiles drawn for this zoom are copied as they are.
void paintTiles(const Painting& painting)
{
    auto& painter = painting.painter;
    const auto& plot = painting.geometry.plot;
    const auto& visible = painting.state.visible;
    const double ratio = painter.device()->devicePixelRatioF();
    const double width = plot.width() * ratio;
    const double height = std::round(plot.height() * ratio);
    const double left = std::round(plot.left() * ratio);
    const double top = std::round(plot.top() * ratio);
    painter.setWorldTransform(QTransform::fromScale(1 / ratio, 1 / ratio), true);
    const double pixelsPerSecond = width / visible.length();
    for (const auto& tile : painting.state.tiles) {
        if (tile.image.isNull())
            continue;
        const double x = (tile.time.start - visible.start) * pixelsPerSecond;
        if (tile.exact) {
            // A little more than half goes up, so that rounding never parts two neighbours.
            painter.drawImage(QPointF(left + std::floor(x + 0.5 + 1e-6), top), tile.image);
            continue;
        }
        const auto& shown = painting.state.frequency;
        const double above = shown.rowOf(tile.frequency.high, height);
        const double below = shown.rowOf(tile.frequency.low, height);
        painter.drawImage(
            QRectF(left + x, top + above, tile.time.length() * pixelsPerSecond, below - above),
            tile.image);
    }
}

} // namespace

void paintCaption(const Painting& painting)
{
    const auto& state = painting.state;
    auto& painter = painting.painter;
    auto rect = painting.geometry.caption;
    auto detail = state.detail;
    if (state.content == PaneContent::Own) {
        rect = paintTitle(painting, state.side, state.title, rect);
    } else {
        const auto other = state.side == Side::Query ? Side::Reference : Side::Query;
        if (state.content != PaneContent::Other) {
            auto first = rect;
            first.setWidth(rect.width() / 2);
            rect.setLeft(paintTitle(painting, state.side, state.title, first).left());
        }
        rect = paintTitle(painting, other, state.otherTitle, rect);
        detail = state.otherDetail;
    }
    painter.setPen(painting.faint);
    painter.drawText(
        rect, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(detail, Qt::ElideRight, rect.width()));
}

void paintPicture(const Painting& painting)
{
    auto& painter = painting.painter;
    const auto plot = painting.geometry.plot;
    const auto& palette = painting.palette;
    painter.fillRect(plot, palette.color(QPalette::Window).darker(isDark(palette) ? 130 : 112));
    if (!painting.state.message.isEmpty()) {
        painter.setPen(painting.faint);
        painter.drawText(
            plot.adjusted(20, 4, -20, -4), Qt::AlignCenter | Qt::TextWordWrap,
            painting.state.message);
        return;
    }
    painter.save();
    painter.setClipRect(plot);
    paintTiles(painting);
    painter.restore();
}

void paintSpectrogram(
    QPainter& painter, const SpectrogramGeometry& geometry, const SpectrogramState& state,
    const QPalette& palette)
{
    auto faint = palette.color(QPalette::WindowText);
    faint.setAlphaF(0.62F);
    const Painting painting{painter, geometry, state, palette, faint};
    paintCaption(painting);
    paintPicture(painting);
    paintFrequencyAxis(painting);
    paintTimeAxis(painting);
    paintLegend(painting);
    paintRegions(painting);
    paintSelection(painting);
    paintCursor(painting);
    paintFocus(painting);
    paintPlayhead(painting);
}

} // namespace stemma
